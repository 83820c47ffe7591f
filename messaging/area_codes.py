"""Where an area code lies: the time zones of the US and Canada, by the numbering plan.

Facts from NANPA's NPA report of 2025-11-26 (column TIME_ZONE; public copy: taus9/trim-npa-report), of codes in
service and announced. An overlay lies where the code lies that it relieves, even where the report gives it fewer
zones (930, 986). The report's letters do not tell Arizona from Colorado; what they leave out comes from zone.tab
of the tz database, with its reason beside the code.

In the US one name stands for each clock that states share (Denver for Boise, New York for Detroit). In Canada each
province sets its clock, so each goes by its own names, one for each clock in it. Towns that keep a neighbour's
clock by custom only (Phenix City, Creighton), and Wake Island, are left out.
"""

_EASTERN, _CENTRAL, _MOUNTAIN, _PACIFIC = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
)
_ARIZONA = "America/Phoenix"
_ATLANTIC, _ONTARIO, _MANITOBA, _ALBERTA, _COAST = (
    "America/Halifax",
    "America/Toronto",
    "America/Winnipeg",
    "America/Edmonton",
    "America/Vancouver",
)

_CODES: dict[tuple[str, ...], str] = {
    (_EASTERN,): """
        201 202 203 207 212 215 216 220 223 227 229 231 234 239 240 248 252 260 267 269 272 276 283 301 302
        304 305 313 315 317 321 324 326 329 330 332 336 339 347 351 352 363 380 386 401 404 407 410 412 413
        419 434 436 440 443 445 463 465 470 472 475 478 484 502 508 513 516 517 518 540 551 561 565 567 570
        571 582 585 586 603 607 609 610 614 616 617 624 631 640 645 646 656 667 678 679 680 681 686 689 703
        704 706 716 717 718 724 727 728 732 734 740 743 754 757 761 762 765 770 771 772 774 781 786 802 803
        804 810 813 814 821 826 828 835 838 839 843 845 848 854 856 857 859 860 862 863 864 865 878 904 908
        910 912 914 917 919 929 934 937 941 943 947 948 954 959 973 978 980 984 989""",
    (_EASTERN, _CENTRAL): "423 574 606 729 812 906 930",
    (_CENTRAL, _EASTERN): "219 270 364 448 850 931",
    (_CENTRAL,): """
        205 210 214 217 218 224 225 228 235 251 254 256 262 274 281 309 312 314 316 318 319 320 325 327 331
        334 337 346 353 361 402 405 409 414 417 430 432 447 457 464 469 471 479 483 501 504 507 512 515 531
        534 539 557 563 572 573 580 601 608 612 615 618 621 629 630 636 641 651 659 660 662 682 708 712 713
        715 726 730 731 737 763 769 773 779 806 815 816 817 830 832 847 861 870 872 901 903 913 918 920 924
        936 938 940 945 952 956 972 975 979 985""",
    (_CENTRAL, _MOUNTAIN): "308 605 620 701 785",
    (_MOUNTAIN, _CENTRAL): "915",
    (_MOUNTAIN,): "303 307 385 406 435 505 575 719 720 748 801 970 983",
    (_MOUNTAIN, _PACIFIC): "208 986",
    (_PACIFIC, _MOUNTAIN): "458 541 775",
    (_PACIFIC,): """
        206 209 213 253 279 310 323 341 350 357 360 369 408 415 424 425 442 503 509 510 530 559 562 564 619
        626 628 650 657 661 669 702 707 714 725 738 747 760 805 818 820 831 837 840 858 909 916 925 949 951
        971""",
    (_ARIZONA,): "480 520 602 623",
    # The Navajo Nation has summer time, the rest of Arizona none.
    (_ARIZONA, _MOUNTAIN): "928",
    ("America/Anchorage", "America/Adak"): "907",
    ("Pacific/Honolulu",): "808",
    ("Pacific/Pago_Pago",): "684",
    ("Pacific/Guam",): "671",
    ("Pacific/Saipan",): "670",
    ("America/Puerto_Rico",): "787 939",
    ("America/St_Thomas",): "340",
    # Labrador, but for its southeast, is half an hour behind Newfoundland.
    ("America/St_Johns", "America/Goose_Bay"): "709 879",
    (_ATLANTIC,): "782 902",
    ("America/Moncton",): "428 506",
    # The Magdalen Islands, and the Lower North Shore without summer time.
    (_ONTARIO, _ATLANTIC, "America/Blanc-Sablon"): "273 367 418 581",
    (_ONTARIO,): """
        226 249 263 289 343 354 365 382 416 437 438 450 468 514 519 548 579 613 647 683 705 742 753 819 873
        905 942""",
    # Kenora keeps Manitoba's clock, Atikokan has no summer time.
    (_ONTARIO, _MANITOBA, "America/Atikokan"): "807",
    (_MANITOBA,): "204 431 584",
    # Lloydminster keeps Alberta's clock.
    ("America/Regina", _ALBERTA): "306 474 639",
    (_ALBERTA,): "368 403 587 780 825",
    # The Rocky Mountains keep Alberta's clock; the Peace and Creston have no summer time.
    (_COAST, _ALBERTA, "America/Dawson_Creek"): "236 250 257 672 778",
    # The mainland's southwest only; its overlays serve the rest of the province too.
    (_COAST,): "604",
    # The Northwest Territories, the Yukon, and Nunavut from west to east; Coral Harbour has Atikokan's clock.
    (
        _ALBERTA,
        "America/Whitehorse",
        "America/Cambridge_Bay",
        "America/Rankin_Inlet",
        "America/Iqaluit",
        "America/Atikokan",
    ): "867",
}
"""The zones of area codes; the first is the one in which most people of the area live."""

_ZONES = {code: zones for zones, codes in _CODES.items() for code in codes.split()}


def zones_of(area_code: str) -> tuple[str, ...]:
    """The IANA names of every time zone that a number of this area code may lie in, that of most people first.

    Empty for a code that is not geographic, lies outside the US, its territories and Canada, or is not assigned.
    """
    return _ZONES.get(area_code, ())
