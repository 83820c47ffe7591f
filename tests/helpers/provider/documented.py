"""The answers that the provider's API documents."""

ALICE = "13105551212"

DOCUMENTED_WEBHOOK = {
    "Webhook": "Default",
    "Description": "Web Cluster 1",
    "Url": "https://webhook.domain.com/MsgIn",
    "Dlr": True,
    "Method": "POST",
    "Last Modification": "2021-02-16 16:23:35",
}
DOCUMENTED_CAMPAIGN = {
    "Tcr": "CW1549",
    "Brand": "Brand 1",
    "Count": "49",
    "Approval": "Y",
    "Activation Date": "2021-02-16 16:23:35",
}
DOCUMENTED_RECEIPT = {
    "RefId": "5a66dee6-ff7a-40ee-8218-5805c074dc01",
    "From": "13109060901",
    "MessageType": "SMS",
    "Fragments": 1,
    "Results": [{"To": "13105551212", "Status": "SUCCESS"}],
}
