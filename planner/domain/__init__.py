"""What a plan is and what is true of it: pydantic and the standard library only.

The words of the field, as the code, the screens and the sheets use them:

Workspace   one plan file, `NAME.showplan`
Charter     the name, currency and zone of a workspace
Brand       whose products are sold
Channel     a brand's account on a platform
Platform    TikTok Shop, Douyin, Whatnot, Amazon Live, …, with its limits as data
Show        one livestream: title, brand, channels, on-air window, status
Series      shows that repeat by a rule
Studio      a room
Booking     a block of a studio's time: setup, on air, teardown; held or confirmed
Creator     a person in front of or behind the camera
Assignment  a creator on a show, in a role, for a shift
Rundown     the ordered rows of a show
Row         one line of a rundown: item, block (a group with a target length) or note (no time)
Kind        what an item is: opening, traffic, hero, profit, flash, giveaway, auction, demo, …
Offer       a product in a row: live price, stock set aside, limit, coupon, pin number
Cue         what a department does in a row, one column each
Finding     what a check says: code, severity, what it concerns, what to do
Waiver      a finding that somebody decided to live with, and why
Sheet       a printable document
Print       one numbered issue of a sheet, with the snapshot it was made from
Version     a named snapshot of a show that can be compared and restored
Change      one user action as it was written: label and before/after of each entity

On air      the instant a show starts; off air, the instant it should end
Slack       time between the end of a row and a later hard start; overlap, the reverse
Back time   the latest start of a row that still ends the rest on time
Settled     of a show: over or cancelled, so that nothing of it can be changed any more
Live        of a booking or shift: it counts, because it is neither called off nor lapsed
Lapsed      of a hold: the time to confirm it has run out
Use         of a booking: the time on air (or of use), without setup and teardown
Duty        a shift with the call before it
Block       in a studio: setup + on air + teardown. In a rundown: a group of rows
Content     the sum of the lengths of the rows that run
Planned     last end − first start
Over/under  last end − off air
"""
