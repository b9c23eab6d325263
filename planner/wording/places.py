"""What a time zone is called: the city it is named for, and the letters or offset behind a time."""

from datetime import datetime, timedelta
from typing import Final

from planner.wording.figures import MINUS
from planner.wording.language import CHINESE, Language

_HALF_HOURS: Final = {
    "HST": -20, "AKST": -18, "AKDT": -16, "PST": -16, "PDT": -14, "MST": -14, "MDT": -12,
    "CST": -12, "CDT": -10, "EST": -10, "EDT": -8, "UTC": 0, "GMT": 0, "WET": 0, "BST": 2,
    "WEST": 2, "CET": 2, "CEST": 4, "SAST": 4, "EET": 4, "EEST": 6, "MSK": 6, "HKT": 16,
    "AWST": 16, "JST": 18, "KST": 18, "ACST": 19, "AEST": 20, "ACDT": 21, "AEDT": 22,
    "NZST": 24, "NZDT": 26,
}  # fmt: skip
"""Letters that most readers know, with the offset (in half hours) that they stand for there.

The tz database also calls Shanghai and Havana CST, Manila PST and Dublin IST. Letters count only
with the offset given here; anything else is written as an offset.
"""

_CHINESE_CITIES: Final = {
    "Africa/Cairo": "开罗",
    "Africa/Johannesburg": "约翰内斯堡",
    "Africa/Lagos": "拉各斯",
    "Africa/Nairobi": "内罗毕",
    "America/Argentina/Buenos_Aires": "布宜诺斯艾利斯",
    "America/Bogota": "波哥大",
    "America/Chicago": "芝加哥",
    "America/Denver": "丹佛",
    "America/Halifax": "哈利法克斯",
    "America/Lima": "利马",
    "America/Los_Angeles": "洛杉矶",
    "America/Mexico_City": "墨西哥城",
    "America/New_York": "纽约",
    "America/Phoenix": "菲尼克斯",
    "America/Santiago": "圣地亚哥",
    "America/Sao_Paulo": "圣保罗",
    "America/Toronto": "多伦多",
    "America/Vancouver": "温哥华",
    "Asia/Bangkok": "曼谷",
    "Asia/Dubai": "迪拜",
    "Asia/Ho_Chi_Minh": "胡志明市",
    "Asia/Hong_Kong": "香港",
    "Asia/Jakarta": "雅加达",
    "Asia/Jerusalem": "耶路撒冷",
    "Asia/Karachi": "卡拉奇",
    "Asia/Kolkata": "加尔各答",
    "Asia/Kuala_Lumpur": "吉隆坡",
    "Asia/Macau": "澳门",
    "Asia/Manila": "马尼拉",
    "Asia/Riyadh": "利雅得",
    "Asia/Seoul": "首尔",
    "Asia/Shanghai": "上海",
    "Asia/Singapore": "新加坡",
    "Asia/Taipei": "台北",
    "Asia/Tokyo": "东京",
    "Asia/Urumqi": "乌鲁木齐",
    "Australia/Brisbane": "布里斯班",
    "Australia/Melbourne": "墨尔本",
    "Australia/Perth": "珀斯",
    "Australia/Sydney": "悉尼",
    "Europe/Amsterdam": "阿姆斯特丹",
    "Europe/Athens": "雅典",
    "Europe/Berlin": "柏林",
    "Europe/Brussels": "布鲁塞尔",
    "Europe/Dublin": "都柏林",
    "Europe/Istanbul": "伊斯坦布尔",
    "Europe/Lisbon": "里斯本",
    "Europe/London": "伦敦",
    "Europe/Madrid": "马德里",
    "Europe/Moscow": "莫斯科",
    "Europe/Paris": "巴黎",
    "Europe/Rome": "罗马",
    "Europe/Stockholm": "斯德哥尔摩",
    "Europe/Vienna": "维也纳",
    "Europe/Warsaw": "华沙",
    "Europe/Zurich": "苏黎世",
    "Pacific/Auckland": "奥克兰",
    "Pacific/Honolulu": "檀香山",
}
"""Cities that a Chinese reader knows by another name than the tz database."""

_CHINESE_TIMES: Final = {"Asia/Shanghai": "北京时间"}
"""Times that are not called after the city of their zone."""


def city(language: Language, zone_name: str) -> str:
    """The place that an IANA zone is named for: `New York`; a zone without a place by its name."""
    if language.code == CHINESE and zone_name in _CHINESE_CITIES:
        return _CHINESE_CITIES[zone_name]
    area, _, place = zone_name.rpartition("/")
    return zone_name if area == "Etc" else place.replace("_", " ")


def zone_label(language: Language, zone_name: str, moment: datetime) -> str:
    """What stands behind a time: `PST`, else `UTC+8`; in Chinese `洛杉矶时间` where it is known.

    `moment` is aware and in that zone: the letters depend on the season.
    """
    if language.code == CHINESE and zone_name in _CHINESE_CITIES:
        return _CHINESE_TIMES.get(zone_name, f"{_CHINESE_CITIES[zone_name]}时间")
    letters, offset = moment.tzname() or "", moment.utcoffset() or timedelta()
    if letters in _HALF_HOURS and timedelta(minutes=30 * _HALF_HOURS[letters]) == offset:
        return letters
    return offset_label(offset)


def offset_label(offset: timedelta) -> str:
    """An offset from UTC: `UTC+8`, `UTC−3:30`, `UTC`."""
    minutes = round(abs(offset).total_seconds() / 60)
    if not minutes:
        return "UTC"
    hours, rest = divmod(minutes, 60)
    sign = MINUS if offset < timedelta() else "+"
    return f"UTC{sign}{hours}:{rest:02}" if rest else f"UTC{sign}{hours}"
