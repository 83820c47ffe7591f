"""Variables that were meant as brakes and are misspelt stop what asks the provider; others are only told."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulkvs_mcp.server.misnamed import misnamed
from bulkvs_mcp.server.settings import Settings, unknown_variables, variable

BRAKES = (
    "BULKVS_ALLOW_TO",
    "BULKVS_MAX_RECIPIENTS",
    "BULKVS_DAILY_LIMIT",
    "BULKVS_QUIET_HOURS",
    "BULKVS_READ_ONLY",
    "BULKVS_CONFIRM",
    "BULKVS_SANDBOX",
    "BULKVS_FROM",
)
KNOWN = {variable(field) for field in Settings.model_fields}

MEANT = {
    "BULKVS_ALLOW_TO": "ALLOWTO ALLOW_LIST ALLOWED ALLOWLIST ALOW_TO ALLOW__TO ALLOW_TOO WHITELIST WHITE_LIST"
    " DENY_LIST BLOCK BLOCKLIST TO ONLY_ALLOW ALLOWED_NUMBERS DNC CONTACTS TARGETS SUPPRESSION",
    "BULKVS_MAX_RECIPIENTS": "MAX MAXRECIPIENTS MAX_RECEPIENTS RECIPIENTS MAX_RECIPIENT MAXIMUM_TEXTS",
    "BULKVS_DAILY_LIMIT": "DAILYLIMIT DAYLY_LIMIT LIMIT LIMIT_PER_DAY DAILY RATE_LIMIT QUOTA BUDGET RATE RATES"
    " SPEND_LIMIT SPENDING",
    "BULKVS_QUIET_HOURS": "QUIETHOURS QUITE_HOURS QUIET HOURS NIGHT QUIET_TIME WINDOW SCHEDULE",
    "BULKVS_READ_ONLY": "READONLY READ__ONLY READ_ONLY_ RO_ONLY READ_ONLY_MODE DISABLE_SENDING DISABLED"
    " PAUSED PAUSE OFF STOP STOPPED HALT HALTED DRAFT_ONLY DRAFTS PREVIEW_ONLY SUSPENDED FROZEN KILL_SWITCH NO_SMS"
    " MCP_READ_ONLY LOCKED",
    "BULKVS_CONFIRM": "CONFIRMATION CONFRIM CONFIRMS APPROVE APPROVAL HUMAN ASK ASK_HUMAN VERIFY VERIFICATION"
    " REQUIRE_HUMAN ELICIT HITL REVIEW",
    "BULKVS_SANDBOX": "SAND_BOX SANDBOXED DRY_RUN DRYRUN TEST TEST_MODE TESTMODE SIMULATE SIMULATOR MOCK"
    " MODE STAGING ENV",
    "BULKVS_FROM": "FROMS FORM FROM_NUMBER FROM_NUMBERS SENDER SENDERS DEFAULT_SENDER NUMBERS PHONE",
}
"""What an operator may have written for each, after the prefix."""

OTHER_PREFIXES = (
    "bulkvs_read_only",
    "BulkVS_Read_Only",
    "BULK_VS_READ_ONLY",
    "BULKVSREAD_ONLY",
    "BULKV_READ_ONLY",
    "BULK_READ_ONLY",
    "BVS_READ_ONLY",
    "MCP_BULKVS_READ_ONLY",
    "MCP_SERVER_BULKVS_READ_ONLY",
    "VULKBS_READ_ONLY",
    "BULKVS_MCP_READ_ONLY",
    "MCP_BVS_READ_ONLY",
    "mcp-bulkvs-read-only",
    "MCP_BULKVS_READONLY",
)
HARMLESS = (
    "FOO REGION STORE_PASSWORD HTTP_URL HTTP_ORIGINS OAUTH_ISSUER AUDIT_KEY LOG_FORMAT"
    " TOKENS DEBUG CONFIG CONFIG_FILE PASSWORD PORT HOST PROXY LANG CLOCK CONTENT TASK TODO ZZZ LOGLEVEL USER_NAME"
)
STRANGERS = """
    ALLOW_TO READ_ONLY QUIET_HOURS DAILY_LIMIT CONFIRM FROM SANDBOX SENDER BULK_SENDER BULKSMS_SENDER BULKSMS_FROM
    BULKSMS_READ_ONLY BULK_INSERT BULK_SIZE BULK_LIMIT BULK_EMAIL_FROM BULKHEAD_MAX BVS_HOME BVS_LICENSE
    MCP_READ_ONLY MCP_SANDBOX MCP_CONFIRM MCP_SERVER_READ_ONLY MCP_GITHUB_READ_ONLY GITHUB_READ_ONLY GITHUB_TOKEN
    GITHUB_ACTIONS
    TWILIO_FROM VONAGE_FROM SMTP_FROM EMAIL_FROM MAIL_FROM MAILGUN_FROM SLACK_FROM SUPABASE_READ_ONLY DB_READ_ONLY
    PATH HOME USER SHELL LANG LC_ALL TERM TMPDIR PWD OLDPWD SHLVL HOSTNAME LOGNAME EDITOR VISUAL PAGER DISPLAY TZ
    COLORTERM LS_COLORS XDG_RUNTIME_DIR XDG_CONFIG_HOME XDG_DATA_HOME DBUS_SESSION_BUS_ADDRESS SSH_AUTH_SOCK
    HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY SSL_CERT_FILE SSL_CERT_DIR REQUESTS_CA_BUNDLE CURL_CA_BUNDLE
    PYTHONPATH PYTHONHOME PYTHONUNBUFFERED PYTHONDONTWRITEBYTECODE VIRTUAL_ENV UV_CACHE_DIR PIP_INDEX_URL
    CONDA_PREFIX
    NODE_ENV NODE_PATH NODE_OPTIONS NPM_CONFIG_CACHE NVM_DIR JAVA_HOME MAVEN_OPTS GOPATH GOROOT CARGO_HOME RUST_LOG
    AWS_REGION AWS_PROFILE AWS_ACCESS_KEY_ID AZURE_CLIENT_ID GOOGLE_APPLICATION_CREDENTIALS KUBECONFIG DOCKER_HOST
    CI BUILD_ID BUILDKITE BUILD_NUMBER DEBUG LOG_LEVEL PORT HOST DATABASE_URL REDIS_URL SECRET_KEY SENTRY_DSN
    VULKAN_SDK VK_ICD_FILENAMES VK_LAYER_PATH VSCODE_PID VSCODE_IPC_HOOK VSLANG VSINSTALLDIR VULTR_API_KEY VS_PATH
    OPENAI_API_KEY ANTHROPIC_API_KEY CLAUDE_CONFIG_DIR MCP_TIMEOUT MCP_TOOL_TIMEOUT MAX_MCP_OUTPUT_TOKENS
    ProgramFiles APPDATA LOCALAPPDATA SystemRoot COMSPEC USERPROFILE windir PSModulePath KUBE_VERSION BULB_SANDBOX
"""
"""Names of other programs, of which none may be caught."""


def close(name: str, value: str = "1") -> list[str]:
    """The brakes that a variable of that name is close to."""
    return [each.meant for each in misnamed({name: value}, KNOWN) if each.meant]


@pytest.mark.parametrize(
    ("meant", "name"), [(meant, f"BULKVS_{name}") for meant, names in MEANT.items() for name in names.split()]
)
def test_what_an_operator_may_have_meant_as_a_brake(meant: str, name: str) -> None:
    assert len(close(name)) == 1
    assert close(name) == [meant] or "ONLY" in name


@pytest.mark.parametrize("name", OTHER_PREFIXES)
def test_another_prefix_is_as_bad(name: str) -> None:
    assert close(name) == ["BULKVS_READ_ONLY"]


@pytest.mark.parametrize("name", [f"BULKVS_{name}" for name in HARMLESS.split()])
def test_any_other_name_is_only_told(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert close(name) == []
    monkeypatch.setenv(name, "1")
    assert [each.name for each in unknown_variables({name: "1"})] == [name]
    assert Settings.load().problems == ()


@pytest.mark.parametrize("name", [*STRANGERS.split(), *KNOWN])
def test_others_variables_and_our_settings_are_left_alone(name: str) -> None:
    assert misnamed({name: "1"}, KNOWN) == []


@st.composite
def misspellings(draw: st.DrawFn) -> tuple[str, str]:
    """A brake's name with one slip anywhere, in its prefix too, and the games that are played with underscores."""
    brake = draw(st.sampled_from(BRAKES))
    place = draw(st.integers(0, len(brake) - 2))
    letter = draw(st.sampled_from(string.ascii_uppercase + string.digits + "_"))
    head, here, there, tail = brake[:place], brake[place], brake[place + 1], brake[place + 2 :]
    slips = (
        f"{head}{there}{tail}",
        f"{head}{there}{here}{tail}",
        f"{head}{letter}{here}{there}{tail}",
        f"{head}{letter}{there}{tail}",
        f"{head}{here}{here}{there}{tail}",
        f"{head}{here}_{there}{tail}",
        f"{brake}S",
        f"{brake}_",
        f"_{brake}",
        brake.replace("_", "__"),
        brake.replace("_", ""),
        brake.replace("_", "-"),
        brake.lower(),
        brake.title(),
    )
    return brake, draw(st.sampled_from(slips))


@given(misspellings())
def test_a_brake_with_a_slip_is_close(written: tuple[str, str]) -> None:
    brake, name = written
    if name not in KNOWN:
        assert close(name) == [brake]


@given(st.text(string.ascii_uppercase + "_", max_size=30))
def test_whatever_it_is_called_it_is_told_or_a_setting(rest: str) -> None:
    name = f"BULKVS_{rest}"
    assert (misnamed({name: "1"}, KNOWN) == []) == (name in KNOWN)


def test_an_empty_one_is_not_set_but_for_an_allow_list() -> None:
    assert close("BULKVS_READONLY", "") == []
    assert misnamed({"BULKVS_FOO": ""}, KNOWN) == []
    assert close("BULKVS_ALLOWTO", "") == ["BULKVS_ALLOW_TO"]
    assert close("bulkvs_allow_to", "") == ["BULKVS_ALLOW_TO"]


def test_no_name_deceives_whoever_reads_of_it() -> None:
    (told,) = misnamed({"BULKVS_ALLOW\x1b[31m\u202e" + "x" * 200: "1"}, KNOWN)
    assert told.name == ("BULKVS_ALLOW?[31m?" + "x" * 200)[:64]
