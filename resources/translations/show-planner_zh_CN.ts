<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>figures</name>
    <message>
        <source>{count} h</source>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>{sentence} {advice}</source>
        <translation>{sentence}{advice}</translation>
    </message>
    <message>
        <source>“{show}” and “{other}” are both confirmed in {studio} and overlap by {overlap}.</source>
        <translation>“{show}”和“{other}”在{studio}都已确认，重叠 {overlap}。</translation>
    </message>
    <message>
        <source>Move one of them or book another studio.</source>
        <translation>请调整其中一场，或另订直播间。</translation>
    </message>
    <message>
        <source>The hold for “{show}” in {studio} overlaps the confirmed booking of “{other}” by {overlap}.</source>
        <translation>“{show}”在{studio}的预留与“{other}”的已确认预订重叠 {overlap}。</translation>
    </message>
    <message>
        <source>Release the hold or move it.</source>
        <translation>请释放预留，或改到其他时间。</translation>
    </message>
    <message>
        <source>“{show}” and “{other}” both have hold {rank} in {studio} and overlap by {overlap}.</source>
        <translation>“{show}”和“{other}”在{studio}都是第 {rank} 顺位预留，重叠 {overlap}。</translation>
    </message>
    <message>
        <source>Rank one of them behind the other.</source>
        <translation>请将其中一个排到后面。</translation>
    </message>
    <message>
        <source>The hold for “{show}” in {studio} lapsed on {expires_at}.</source>
        <translation>“{show}”在{studio}的预留已于 {expires_at} 过期。</translation>
    </message>
    <message>
        <source>Confirm the booking, hold it anew, or release it.</source>
        <translation>请确认预订、重新预留，或释放预留。</translation>
    </message>
    <message>
        <source>The hold for “{show}” in {studio} lapses on {expires_at}.</source>
        <translation>“{show}”在{studio}的预留将于 {expires_at} 过期。</translation>
    </message>
    <message>
        <source>Confirm the booking before then, or release it.</source>
        <translation>请在此之前确认预订，或释放预留。</translation>
    </message>
    <message>
        <source>{studio} is closed from {starts_at} to {ends_at} ({reason}), during “{show}”.</source>
        <translation>{studio}在“{show}”期间关闭：{starts_at} 至 {ends_at}（{reason}）。</translation>
    </message>
    <message>
        <source>{studio} is closed from {starts_at} to {ends_at}, during “{show}”.</source>
        <translation>{studio}在“{show}”期间关闭：{starts_at} 至 {ends_at}。</translation>
    </message>
    <message>
        <source>Choose another studio or another time.</source>
        <translation>请换一个直播间，或换个时间。</translation>
    </message>
    <message>
        <source>The booking of “{show}” lies {outside} outside the opening hours of {studio}.</source>
        <translation>“{show}”的预订有 {outside} 在{studio}的开放时间之外。</translation>
    </message>
    <message>
        <source>Ask the studio to open longer, or move the booking.</source>
        <translation>请与直播间商量延长开放，或调整预订时间。</translation>
    </message>
    <message>
        <source>“{show}” has no studio.</source>
        <translation>“{show}”还没有直播间。</translation>
    </message>
    <message>
        <source>Book a studio.</source>
        <translation>请预订直播间。</translation>
    </message>
    <message>
        <source>“{show}” has no studio for {gap} of its time on air.</source>
        <translation>“{show}”有 {gap} 的直播时间没有直播间。</translation>
    </message>
    <message>
        <source>Move or lengthen its booking.</source>
        <translation>请调整或延长其预订。</translation>
    </message>
    <message>
        <source>{creator} is on “{show}” and on “{other}” at once for {overlap}.</source>
        <translation>{creator} 同时排在“{show}”和“{other}”，重叠 {overlap}。</translation>
    </message>
    <message>
        <source>Move one shift or give it to somebody else.</source>
        <translation>请调整其中一个班次，或换人。</translation>
    </message>
    <message>
        <source>{creator} rests {rest} between “{show}” and “{other}” and needs {needed}.</source>
        <translation>{creator} 在“{show}”与“{other}”之间只休息 {rest}，需要 {needed}。</translation>
    </message>
    <message>
        <source>{creator} works {worked} on {day}; {limit} is the most.</source>
        <translation>{creator} 在 {day} 要工作 {worked}，上限为 {limit}。</translation>
    </message>
    <message>
        <source>Shorten a shift or give it to somebody else.</source>
        <translation>请缩短班次，或换人。</translation>
    </message>
    <message>
        <source>{creator} is on “{show}” for {outside} outside their hours.</source>
        <translation>{creator} 在“{show}”的班次有 {outside} 在其可用时间之外。</translation>
    </message>
    <message>
        <source>Ask them, or change the shift.</source>
        <translation>请先询问本人，或调整班次。</translation>
    </message>
    <message>
        <source>{creator} is away from {starts_at} to {ends_at} ({reason}), during “{show}”.</source>
        <translation>{creator} 在“{show}”期间请假：{starts_at} 至 {ends_at}（{reason}）。</translation>
    </message>
    <message>
        <source>{creator} is away from {starts_at} to {ends_at}, during “{show}”.</source>
        <translation>{creator} 在“{show}”期间请假：{starts_at} 至 {ends_at}。</translation>
    </message>
    <message>
        <source>Give the shift to somebody else.</source>
        <translation>请换人。</translation>
    </message>
    <message>
        <source>{creator} has the role {role} on “{show}”, but not on their own list of roles.</source>
        <translation>{creator} 在“{show}”担任{role}，但其角色列表中没有这一项。</translation>
    </message>
    <message>
        <source>Add the role to their list or choose somebody else.</source>
        <translation>请为其添加该角色，或换人。</translation>
    </message>
    <message>
        <source>“{show}” has no host.</source>
        <translation>“{show}”还没有主播。</translation>
    </message>
    <message>
        <source>Add a host to its team.</source>
        <translation>请安排主播。</translation>
    </message>
    <message>
        <source>“{show}” is without a host for {gap}.</source>
        <translation>“{show}”有 {gap} 没有主播。</translation>
    </message>
    <message>
        <source>Extend a shift or add a host.</source>
        <translation>请延长班次，或增加主播。</translation>
    </message>
    <message>
        <source>“{title}” starts at {wall}, when clocks in {zone} go forward and skip that time; it counts as {taken_as}.</source>
        <translation>“{title}”的开始时间 {wall} 恰逢{zone}时钟拨快，这一时刻不存在；按 {taken_as} 计算。</translation>
    </message>
    <message>
        <source>“{title}” has a hard start at {wall}, when clocks in {zone} go forward and skip that time; it counts as {taken_as}.</source>
        <translation>“{title}”的定点开始时间 {wall} 恰逢{zone}时钟拨快，这一时刻不存在；按 {taken_as} 计算。</translation>
    </message>
    <message>
        <source>“{title}” must end by {wall}, when clocks in {zone} go forward and skip that time; it counts as {taken_as}.</source>
        <translation>“{title}”的定点结束时间 {wall} 恰逢{zone}时钟拨快，这一时刻不存在；按 {taken_as} 计算。</translation>
    </message>
    <message>
        <source>Choose a time before or after the clock change.</source>
        <translation>请选择时钟调整之前或之后的时间。</translation>
    </message>
    <message>
        <source>“{title}” starts at {wall}, which comes twice in {zone} as clocks go back; it counts as the first.</source>
        <translation>“{title}”的开始时间 {wall} 恰逢{zone}时钟拨慢，会出现两次；按第一次计算。</translation>
    </message>
    <message>
        <source>Choose a time outside that hour, or tell everybody which one is meant.</source>
        <translation>请避开这一小时，或告知所有人指的是哪一次。</translation>
    </message>
    <message>
        <source>“{title}” has a hard start at {wall}, which comes twice in {zone} as clocks go back; it counts as the first.</source>
        <translation>“{title}”的定点开始时间 {wall} 恰逢{zone}时钟拨慢，会出现两次；按第一次计算。</translation>
    </message>
    <message>
        <source>Let the row follow, or choose a time outside that hour.</source>
        <translation>请改为顺接，或避开这一小时。</translation>
    </message>
    <message>
        <source>“{title}” must end by {wall}, which comes twice in {zone} as clocks go back; it counts as the first.</source>
        <translation>“{title}”的定点结束时间 {wall} 恰逢{zone}时钟拨慢，会出现两次；按第一次计算。</translation>
    </message>
    <message>
        <source>Give the row a length, or choose a time outside that hour.</source>
        <translation>请为该环节设定时长，或避开这一小时。</translation>
    </message>
    <message>
        <source>The booking of “{title}” starts at {wall}, when clocks in {zone} go forward and skip that time; it counts as {taken_as}.</source>
        <translation>“{title}”的预订开始时间 {wall} 恰逢{zone}时钟拨快，这一时刻不存在；按 {taken_as} 计算。</translation>
    </message>
    <message>
        <source>The booking of “{title}” starts at {wall}, which comes twice in {zone} as clocks go back; it counts as the first.</source>
        <translation>“{title}”的预订开始时间 {wall} 恰逢{zone}时钟拨慢，会出现两次；按第一次计算。</translation>
    </message>
    <message>
        <source>The booking of “{title}” ends at {wall}, when clocks in {zone} go forward and skip that time; it counts as {taken_as}.</source>
        <translation>“{title}”的预订结束时间 {wall} 恰逢{zone}时钟拨快，这一时刻不存在；按 {taken_as} 计算。</translation>
    </message>
    <message>
        <source>The booking of “{title}” ends at {wall}, which comes twice in {zone} as clocks go back; it counts as the first.</source>
        <translation>“{title}”的预订结束时间 {wall} 恰逢{zone}时钟拨慢，会出现两次；按第一次计算。</translation>
    </message>
    <message>
        <source>{title} is closed from or until {wall}, when clocks in {zone} go forward and skip that time; it counts as {taken_as}.</source>
        <translation>{title}关闭的起止时间 {wall} 恰逢{zone}时钟拨快，这一时刻不存在；按 {taken_as} 计算。</translation>
    </message>
    <message>
        <source>{title} is closed from or until {wall}, which comes twice in {zone} as clocks go back; it counts as the first.</source>
        <translation>{title}关闭的起止时间 {wall} 恰逢{zone}时钟拨慢，会出现两次；按第一次计算。</translation>
    </message>
    <message>
        <source>{title} is away from or until {wall}, when clocks in {zone} go forward and skip that time; it counts as {taken_as}.</source>
        <translation>{title} 请假的起止时间 {wall} 恰逢{zone}时钟拨快，这一时刻不存在；按 {taken_as} 计算。</translation>
    </message>
    <message>
        <source>{title} is away from or until {wall}, which comes twice in {zone} as clocks go back; it counts as the first.</source>
        <translation>{title} 请假的起止时间 {wall} 恰逢{zone}时钟拨慢，会出现两次；按第一次计算。</translation>
    </message>
    <message>
        <source>“{show}” runs {over} over its {length}.</source>
        <translation>“{show}”超出总时长 {length}，多出 {over}。</translation>
    </message>
    <message>
        <source>Shorten rows, or fit the rundown to the show's length.</source>
        <translation>请缩短环节，或让流程自动适配总时长。</translation>
    </message>
    <message>
        <source>“{show}” ends {under} short of its {length}.</source>
        <translation>“{show}”不足总时长 {length}，还差 {under}。</translation>
    </message>
    <message>
        <source>Add or lengthen rows, or fit the rundown to the show's length.</source>
        <translation>请增加或延长环节，或让流程自动适配总时长。</translation>
    </message>
    <message>
        <source>“{row}” starts {overlap} before “{previous}” ends.</source>
        <translation>“{row}”在“{previous}”结束前 {overlap} 就开始了。</translation>
    </message>
    <message>
        <source>Shorten the rows before it or move its start.</source>
        <translation>请缩短前面的环节，或调整它的开始时间。</translation>
    </message>
    <message>
        <source>“{row}” starts {overlap} before the show is on air.</source>
        <translation>“{row}”在开播前 {overlap} 就开始了。</translation>
    </message>
    <message>
        <source>Move its start, or put the show on air earlier.</source>
        <translation>请调整它的开始时间，或提前开播。</translation>
    </message>
    <message>
        <source>“{row}” starts {slack} after “{previous}” ends.</source>
        <translation>“{row}”在“{previous}”结束后 {slack} 才开始。</translation>
    </message>
    <message>
        <source>Stretch a row before it, or keep the time as a buffer.</source>
        <translation>请延长前面的环节，或留作缓冲。</translation>
    </message>
    <message>
        <source>“{row}” starts {slack} after the show goes on air.</source>
        <translation>“{row}”在开播后 {slack} 才开始。</translation>
    </message>
    <message>
        <source>Add a row before it, or let it follow.</source>
        <translation>请在前面增加环节，或改为顺接。</translation>
    </message>
    <message>
        <source>“{row}” must end by {ends_at}, {short} before it can start.</source>
        <translation>“{row}”须在 {ends_at} 前结束，但那时离它能开始还差 {short}。</translation>
    </message>
    <message>
        <source>Shorten the rows before it or let it end later.</source>
        <translation>请缩短前面的环节，或推迟它的结束时间。</translation>
    </message>
    <message>
        <source>“{block}” runs {over} over its {target}.</source>
        <translation>“{block}”超出目标时长 {target}，多出 {over}。</translation>
    </message>
    <message>
        <source>Shorten a row in it, or give it a longer target.</source>
        <translation>请缩短其中的环节，或放宽目标时长。</translation>
    </message>
    <message>
        <source>“{block}” runs {under} under its {target}.</source>
        <translation>“{block}”不足目标时长 {target}，还差 {under}。</translation>
    </message>
    <message>
        <source>Lengthen a row in it, or give it a shorter target.</source>
        <translation>请延长其中的环节，或缩短目标时长。</translation>
    </message>
    <message>
        <source>“{row}” ({kind}) has no product to sell.</source>
        <translation>“{row}”（{kind}）没有商品。</translation>
    </message>
    <message>
        <source>Add a product, or choose another kind.</source>
        <translation>请添加商品，或更换环节类型。</translation>
    </message>
    <message>
        <source>“{product}” in “{row}” is not active.</source>
        <translation>“{row}”中的“{product}”已停用。</translation>
    </message>
    <message>
        <source>Make the product active or replace it.</source>
        <translation>请启用该商品，或换成其他商品。</translation>
    </message>
    <message>
        <source>“{product}” is {missing} short: {set_aside} set aside, {stock} in stock.</source>
        <translation>“{product}”缺货 {missing} 件：预留 {set_aside} 件，库存 {stock} 件。</translation>
    </message>
    <message>
        <source>Set fewer aside or restock.</source>
        <translation>请减少预留，或补货。</translation>
    </message>
    <message>
        <source>“{product}” is out of stock.</source>
        <translation>“{product}”已无库存。</translation>
    </message>
    <message>
        <source>Restock it or take it out of the rundown.</source>
        <translation>请补货，或从流程中移除。</translation>
    </message>
    <message>
        <source>“{product}” is offered at {price} in “{row}”, above its list price of {list_price}.</source>
        <translation>“{row}”中“{product}”的直播价 {price} 高于标价 {list_price}。</translation>
    </message>
    <message>
        <source>Check the live price.</source>
        <translation>请核对直播价。</translation>
    </message>
    <message>
        <source>“{product}” is offered at {price} in “{row}”, {loss} below its cost of {cost}.</source>
        <translation>“{row}”中“{product}”的直播价 {price} 低于成本 {cost}，每件亏 {loss}。</translation>
    </message>
    <message>
        <source>Raise the live price, or waive this if it is meant.</source>
        <translation>请提高直播价；若是有意为之，可忽略此项。</translation>
    </message>
    <message>
        <source>Pin {pin} (“{product}”) in “{row}” is out of order.</source>
        <translation>“{row}”中的链接号 {pin}（“{product}”）顺序不对。</translation>
    </message>
    <message>
        <source>Number the pins in the order of the rows.</source>
        <translation>请按环节顺序编排链接号。</translation>
    </message>
    <message>
        <source>Pin {pin} is given to “{product}” in “{row}” and to “{other}” in “{other_row}”.</source>
        <translation>链接号 {pin} 同时用于“{row}”中的“{product}”和“{other_row}”中的“{other}”。</translation>
    </message>
    <message>
        <source>Give one of them another number.</source>
        <translation>请为其中一个换号。</translation>
    </message>
    <message>
        <source>Title is {excess} characters too long for {platform} ({actual} of {limit}).</source>
        <translation>标题超出 {platform} 的上限 {excess} 个字符（{actual}/{limit}）。</translation>
    </message>
    <message>
        <source>Shorten the title.</source>
        <translation>请缩短标题。</translation>
    </message>
    <message>
        <source>Show has {excess} products too many for {platform} ({actual} of {limit}).</source>
        <translation>商品数超出 {platform} 的上限 {excess} 个（{actual}/{limit}）。</translation>
    </message>
    <message>
        <source>Take products out, or split the show.</source>
        <translation>请减少商品，或拆分场次。</translation>
    </message>
    <message>
        <source>Show is {excess} minutes too long for {platform} ({actual} of {limit}).</source>
        <translation>时长超出 {platform} 的上限 {excess} 分钟（{actual}/{limit}）。</translation>
    </message>
    <message>
        <source>Shorten or split the show.</source>
        <translation>请缩短或拆分场次。</translation>
    </message>
    <message>
        <source>Show is {excess} minutes too short for {platform} ({actual} of at least {limit}).</source>
        <translation>时长比 {platform} 的下限少 {excess} 分钟（{actual}，至少 {limit}）。</translation>
    </message>
    <message>
        <source>Make the show longer.</source>
        <translation>请延长场次。</translation>
    </message>
    <message>
        <source>The title says “{word}”, which may be against the rules of {platform} ({list}).</source>
        <translation>标题中的“{word}”可能违反 {platform} 的规定（{list}）。</translation>
    </message>
    <message>
        <source>The script of “{title}” says “{word}”, which may be against the rules of {platform} ({list}).</source>
        <translation>“{title}”话术中的“{word}”可能违反 {platform} 的规定（{list}）。</translation>
    </message>
    <message>
        <source>A talking point of “{title}” says “{word}”, which may be against the rules of {platform} ({list}).</source>
        <translation>“{title}”卖点中的“{word}”可能违反 {platform} 的规定（{list}）。</translation>
    </message>
    <message>
        <source>The script of “{title}” says “{word}”, which must not be said of “{list}”.</source>
        <translation>“{title}”话术中的“{word}”是“{list}”的禁用说法。</translation>
    </message>
    <message>
        <source>A talking point of “{title}” says “{word}”, which must not be said of it.</source>
        <translation>“{title}”卖点中的“{word}”是它的禁用说法。</translation>
    </message>
    <message>
        <source>Say “{instead}” instead.</source>
        <translation>建议改说“{instead}”。</translation>
    </message>
    <message>
        <source>Leave it out, or put it another way.</source>
        <translation>请删去，或换个说法。</translation>
    </message>
    <message>
        <source>“{row}” is final and has neither a script nor talking points.</source>
        <translation>“{row}”已定稿，却既无话术也无卖点。</translation>
    </message>
    <message>
        <source>Write its script, or set it back to draft.</source>
        <translation>请补写话术，或改回草稿。</translation>
    </message>
    <message>
        <source>{sheet}, print {number} of “{show}”, is out of date: {changed} changes since.</source>
        <translation>“{show}”的{sheet}（第 {number} 次打印）已过时：此后有 {changed} 处改动。</translation>
    </message>
    <message>
        <source>Print it again and collect the old sheets.</source>
        <translation>请重新打印，并收回旧单。</translation>
    </message>
    <message>
        <source>Print it again and collect the old sheets from {holders}.</source>
        <translation>请重新打印，并向 {holders} 收回旧单。</translation>
    </message>
    <message>
        <source>“{row}” names {creator}, who is not on shift then.</source>
        <translation>“{row}”指定了 {creator}，但此时不是其班次。</translation>
    </message>
    <message>
        <source>Give it to whoever is on, or change the shift.</source>
        <translation>请交给当班主播，或调整班次。</translation>
    </message>
    <message>
        <source>“{row}” runs {outside} outside the shift of {creator}.</source>
        <translation>“{row}”有 {outside} 超出 {creator} 的班次。</translation>
    </message>
    <message>
        <source>Move or shorten the row, give it to somebody else, or change the shift.</source>
        <translation>请移动或缩短此行，换人，或调整班次。</translation>
    </message>
    <message>
        <source>“{row}” names {creator}, who has no shift in this show.</source>
        <translation>“{row}”指定了 {creator}，但其在本场没有班次。</translation>
    </message>
    <message>
        <source>Add them to the team, or let the row follow the shifts.</source>
        <translation>请将其加入团队，或让此行跟随班次。</translation>
    </message>
    <message>
        <source>{leaving} hands over to {coming} at {at}, and no row says so.</source>
        <translation>{leaving} 将于 {at} 交接给 {coming}，但流程中没有交接行。</translation>
    </message>
    <message>
        <source>Add a handover where they change.</source>
        <translation>请在换班处添加交接。</translation>
    </message>
    <message>
        <source>“{title}” has letters that no font here can print: {letters}.</source>
        <translation>“{title}”含有本软件字体无法打印的字符：{letters}。</translation>
    </message>
    <message>
        <source>Sheets show boxes in their place: write it in another script too.</source>
        <translation>单据上会以方框代替：请另用其他文字写出。</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>Opening</source>
        <translation>开场</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>引流</translation>
    </message>
    <message>
        <source>Hero</source>
        <translation>爆款</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>利润款</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>秒杀</translation>
    </message>
    <message>
        <source>Giveaway</source>
        <translation>福利赠送</translation>
    </message>
    <message>
        <source>Auction</source>
        <translation>竞拍</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Q&amp;A</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>收尾</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>板块</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>顺接</translation>
    </message>
    <message>
        <source>Hard start</source>
        <translation>定点开始</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>定点结束</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>构想</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>直播中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>询价</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已释放</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>已询问</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已婉拒</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主播</translation>
    </message>
    <message>
        <source>Co-host</source>
        <translation>副播</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>嘉宾</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>场控</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>中控</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>制片</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>导播</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音响</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>图文</translation>
    </message>
    <message>
        <source>Stylist</source>
        <translation>造型</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助理</translation>
    </message>
    <message>
        <source>Producer rundown</source>
        <translation>制片流程单</translation>
    </message>
    <message>
        <source>Host pack</source>
        <translation>主播资料包</translation>
    </message>
    <message>
        <source>Host sheet</source>
        <translation>主播手卡</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>通告单</translation>
    </message>
    <message>
        <source>Prep list</source>
        <translation>备货清单</translation>
    </message>
    <message>
        <source>Operator sheet</source>
        <translation>中控单</translation>
    </message>
    <message>
        <source>Week schedule</source>
        <translation>周排期</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始方式</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>最短</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Back time</source>
        <translation>最晚开始</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>空档</translation>
    </message>
    <message>
        <source>Over / under</source>
        <translation>超时 / 不足</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>环节类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>标价</translation>
    </message>
    <message>
        <source>Live price</source>
        <translation>直播价</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>预留库存</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限购</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>链接号</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>卖点</translation>
    </message>
    <message>
        <source>Never say</source>
        <translation>禁用说法</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>直播间</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>灯光</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Props</source>
        <translation>道具</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>勾选</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更单</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Edit {count} rows</source>
        <translation>编辑 {count} 行</translation>
    </message>
    <message>
        <source>Book {studio}</source>
        <translation>预订 {studio}</translation>
    </message>
    <message>
        <source>Book {studio} for “{show}”</source>
        <translation>为“{show}”预订 {studio}</translation>
    </message>
    <message>
        <source>Cancel booking of {studio}</source>
        <translation>取消 {studio} 的预订</translation>
    </message>
    <message>
        <source>Delete booking of {studio}</source>
        <translation>删除 {studio} 的预订</translation>
    </message>
    <message>
        <source>Edit booking of {studio}</source>
        <translation>编辑 {studio} 的预订</translation>
    </message>
    <message>
        <source>Move booking to {studio}</source>
        <translation>把预订移到 {studio}</translation>
    </message>
    <message>
        <source>Add time off of {creator}</source>
        <translation>添加 {creator} 的休假</translation>
    </message>
    <message>
        <source>Add {creator}</source>
        <translation>添加 {creator}</translation>
    </message>
    <message>
        <source>Delete time off of {creator}</source>
        <translation>删除 {creator} 的休假</translation>
    </message>
    <message>
        <source>Delete {creator}</source>
        <translation>删除 {creator}</translation>
    </message>
    <message>
        <source>Edit time off of {creator}</source>
        <translation>编辑 {creator} 的休假</translation>
    </message>
    <message>
        <source>Edit {creator}</source>
        <translation>编辑 {creator}</translation>
    </message>
    <message>
        <source>Ask {creator} for “{show}”</source>
        <translation>邀请 {creator} 参加“{show}”</translation>
    </message>
    <message>
        <source>Assign {creator} to “{show}”</source>
        <translation>安排 {creator} 参加“{show}”</translation>
    </message>
    <message>
        <source>Edit shift of {creator} on “{show}”</source>
        <translation>编辑 {creator} 在“{show}”的班次</translation>
    </message>
    <message>
        <source>Give shift to {creator} on “{show}”</source>
        <translation>把“{show}”的班次交给 {creator}</translation>
    </message>
    <message>
        <source>Hand over to {creator} on “{show}”</source>
        <translation>在“{show}”中交接给 {creator}</translation>
    </message>
    <message>
        <source>Set shift of {creator} on “{show}”</source>
        <translation>设置 {creator} 在“{show}”的班次</translation>
    </message>
    <message>
        <source>Swap {creator} and {other}</source>
        <translation>对调 {creator} 与 {other}</translation>
    </message>
    <message>
        <source>Take {count} people off</source>
        <translation>撤下 {count} 人</translation>
    </message>
    <message>
        <source>Take {creator} off “{show}”</source>
        <translation>把 {creator} 从“{show}”撤下</translation>
    </message>
    <message>
        <source>{creator} confirms “{show}”</source>
        <translation>{creator} 确认参加“{show}”</translation>
    </message>
    <message>
        <source>{creator} declines “{show}”</source>
        <translation>{creator} 谢绝“{show}”</translation>
    </message>
    <message>
        <source>Duplicate “{show}”</source>
        <translation>复制“{show}”</translation>
    </message>
    <message>
        <source>Duplicate “{show}” to {count} days</source>
        <translation>把“{show}”复制到 {count} 天</translation>
    </message>
    <message>
        <source>Challenge the holds of {studio}</source>
        <translation>催促 {studio} 的预留</translation>
    </message>
    <message>
        <source>Confirm {studio}</source>
        <translation>确认 {studio}</translation>
    </message>
    <message>
        <source>Hold {studio} again</source>
        <translation>重新预留 {studio}</translation>
    </message>
    <message>
        <source>Release {studio}</source>
        <translation>释放 {studio}</translation>
    </message>
    <message>
        <source>Cancel “{show}”</source>
        <translation>取消“{show}”</translation>
    </message>
    <message>
        <source>Set status of “{show}” to {status}</source>
        <translation>把“{show}”的状态设为{status}</translation>
    </message>
    <message>
        <source>Add studio {studio}</source>
        <translation>添加演播室 {studio}</translation>
    </message>
    <message>
        <source>Close {studio}</source>
        <translation>关闭 {studio}</translation>
    </message>
    <message>
        <source>Delete studio {studio}</source>
        <translation>删除演播室 {studio}</translation>
    </message>
    <message>
        <source>Edit closure of {studio}</source>
        <translation>编辑 {studio} 的关闭时间</translation>
    </message>
    <message>
        <source>Edit studio {studio}</source>
        <translation>编辑演播室 {studio}</translation>
    </message>
    <message>
        <source>Reopen {studio}</source>
        <translation>重新开放 {studio}</translation>
    </message>
    <message>
        <source>Waive: {finding}</source>
        <translation>豁免：{finding}</translation>
    </message>
    <message>
        <source>Do not waive: {finding}</source>
        <translation>不再豁免：{finding}</translation>
    </message>
    <message>
        <source>Fit “{show}” to its length</source>
        <translation>使“{show}”合乎时长</translation>
    </message>
    <message>
        <source>Fit “{show}” to {length}</source>
        <translation>将“{show}”调整到 {length}</translation>
    </message>
    <message>
        <source>Fit “{row}” to {length}</source>
        <translation>将“{row}”调整到 {length}</translation>
    </message>
    <message>
        <source>Fit {count} rows to {length}</source>
        <translation>将 {count} 行调整到 {length}</translation>
    </message>
    <message>
        <source>Close the gap at “{row}” with “{other}”</source>
        <translation>用“{other}”消除“{row}”前的间隙</translation>
    </message>
    <message>
        <source>Move the rows before “{row}”</source>
        <translation>移动“{row}”之前的行</translation>
    </message>
    <message>
        <source>Close the gap at “{row}”</source>
        <translation>消除“{row}”处的时间差</translation>
    </message>
    <message>
        <source>Make {product} active</source>
        <translation>恢复 {product} 在售</translation>
    </message>
    <message>
        <source>Take {product} out of the show</source>
        <translation>把 {product} 移出直播</translation>
    </message>
    <message>
        <source>Number the pins of “{show}”</source>
        <translation>为“{show}”的置顶重新编号</translation>
    </message>
    <message>
        <source>Edit words of {product}</source>
        <translation>编辑 {product} 的话术</translation>
    </message>
    <message>
        <source>Move “{show}”</source>
        <translation>移动“{show}”</translation>
    </message>
    <message>
        <source>Copy “{show}”</source>
        <translation>复制“{show}”</translation>
    </message>
    <message>
        <source>Move shift of {creator}</source>
        <translation>移动 {creator} 的班次</translation>
    </message>
    <message>
        <source>Give a shift in “{show}” to {creator}</source>
        <translation>把“{show}”的一个班次交给 {creator}</translation>
    </message>
    <message>
        <source>Delete “{row}”</source>
        <translation>删除“{row}”</translation>
    </message>
    <message>
        <source>Delete {count} rows</source>
        <translation>删除 {count} 行</translation>
    </message>
    <message>
        <source>Duplicate “{row}”</source>
        <translation>复制“{row}”</translation>
    </message>
    <message>
        <source>Duplicate {count} rows</source>
        <translation>复制 {count} 行</translation>
    </message>
    <message>
        <source>Move “{row}”</source>
        <translation>移动“{row}”</translation>
    </message>
    <message>
        <source>Move {count} rows</source>
        <translation>移动 {count} 行</translation>
    </message>
    <message>
        <source>Add “{row}”</source>
        <translation>添加“{row}”</translation>
    </message>
    <message>
        <source>Import {count} products from {file}</source>
        <translation>从 {file} 导入 {count} 个商品</translation>
    </message>
    <message>
        <source>Import a product from {file}</source>
        <translation>从 {file} 导入一个商品</translation>
    </message>
    <message>
        <source>Import plan from {file}</source>
        <translation>从 {file} 导入计划</translation>
    </message>
    <message>
        <source>Speak of {product}</source>
        <translation>口播 {product}</translation>
    </message>
    <message>
        <source>Only link {product}</source>
        <translation>{product} 只挂链接</translation>
    </message>
    <message>
        <source>Set live price of {product}</source>
        <translation>设置 {product} 的直播价</translation>
    </message>
    <message>
        <source>Set pin of {product}</source>
        <translation>设置 {product} 的置顶序号</translation>
    </message>
    <message>
        <source>Set aside stock of {product}</source>
        <translation>预留 {product} 的库存</translation>
    </message>
    <message>
        <source>Set limit of {product}</source>
        <translation>设置 {product} 的限购</translation>
    </message>
    <message>
        <source>Set coupon of {product}</source>
        <translation>设置 {product} 的优惠券</translation>
    </message>
    <message>
        <source>Add {product} to “{row}”</source>
        <translation>将 {product} 加入“{row}”</translation>
    </message>
    <message>
        <source>Take {product} out of “{row}”</source>
        <translation>从“{row}”移除 {product}</translation>
    </message>
    <message>
        <source>Sell {product} in “{row}”</source>
        <translation>在“{row}”中售卖 {product}</translation>
    </message>
    <message>
        <source>Skip “{row}”</source>
        <translation>跳过“{row}”</translation>
    </message>
    <message>
        <source>Run “{row}” again</source>
        <translation>恢复“{row}”</translation>
    </message>
    <message>
        <source>Skip {count} rows</source>
        <translation>跳过 {count} 行</translation>
    </message>
    <message>
        <source>Run {count} rows again</source>
        <translation>恢复 {count} 行</translation>
    </message>
    <message>
        <source>Lock “{row}”</source>
        <translation>锁定“{row}”</translation>
    </message>
    <message>
        <source>Unlock “{row}”</source>
        <translation>解锁“{row}”</translation>
    </message>
    <message>
        <source>Rename “{row}”</source>
        <translation>重命名“{row}”</translation>
    </message>
    <message>
        <source>Set kind of “{row}”</source>
        <translation>设置“{row}”的类型</translation>
    </message>
    <message>
        <source>Set length of “{row}”</source>
        <translation>设置“{row}”的时长</translation>
    </message>
    <message>
        <source>Set bounds of “{row}”</source>
        <translation>设置“{row}”的时长范围</translation>
    </message>
    <message>
        <source>Set start of “{row}”</source>
        <translation>设置“{row}”的开始方式</translation>
    </message>
    <message>
        <source>Change type of “{row}”</source>
        <translation>更改“{row}”的行类型</translation>
    </message>
    <message>
        <source>Set hosts of “{row}”</source>
        <translation>设置“{row}”的主播</translation>
    </message>
    <message>
        <source>Set status of “{row}”</source>
        <translation>设置“{row}”的状态</translation>
    </message>
    <message>
        <source>Edit script of “{row}”</source>
        <translation>编辑“{row}”的台词</translation>
    </message>
    <message>
        <source>Set colour of “{row}”</source>
        <translation>设置“{row}”的颜色</translation>
    </message>
    <message>
        <source>Edit cue of “{row}”</source>
        <translation>编辑“{row}”的提示</translation>
    </message>
    <message>
        <source>Let “{row}” follow</source>
        <translation>让“{row}”顺接上一行</translation>
    </message>
    <message>
        <source>Add show “{show}”</source>
        <translation>添加直播“{show}”</translation>
    </message>
    <message>
        <source>Edit show “{show}”</source>
        <translation>编辑直播“{show}”</translation>
    </message>
    <message>
        <source>Delete show “{show}”</source>
        <translation>删除直播“{show}”</translation>
    </message>
    <message>
        <source>Add brand “{brand}”</source>
        <translation>添加品牌“{brand}”</translation>
    </message>
    <message>
        <source>Add series “{show}”</source>
        <translation>添加系列“{show}”</translation>
    </message>
    <message>
        <source>Repeat “{show}”</source>
        <translation>重复“{show}”</translation>
    </message>
    <message>
        <source>Extend series “{show}”</source>
        <translation>延长系列“{show}”</translation>
    </message>
    <message>
        <source>Change rule of series “{show}”</source>
        <translation>更改系列“{show}”的规则</translation>
    </message>
    <message>
        <source>Change rule of series “{show}” from here on</source>
        <translation>从此场起更改系列“{show}”的规则</translation>
    </message>
    <message>
        <source>Edit series “{show}”</source>
        <translation>编辑系列“{show}”</translation>
    </message>
    <message>
        <source>Edit series “{show}” from here on</source>
        <translation>从此场起编辑系列“{show}”</translation>
    </message>
    <message>
        <source>Delete series “{show}”</source>
        <translation>删除系列“{show}”</translation>
    </message>
    <message>
        <source>Delete series “{show}” from here on</source>
        <translation>从此场起删除系列“{show}”</translation>
    </message>
    <message>
        <source>Move {product} in “{row}”</source>
        <translation>在“{row}”中移动 {product}</translation>
    </message>
    <message>
        <source>Edit talking points of {product}</source>
        <translation>编辑 {product} 的卖点</translation>
    </message>
    <message>
        <source>Edit what is never said of {product}</source>
        <translation>编辑 {product} 的禁用语</translation>
    </message>
    <message>
        <source>Add {product}</source>
        <translation>添加 {product}</translation>
    </message>
    <message>
        <source>Add {count} products</source>
        <translation>添加 {count} 个产品</translation>
    </message>
    <message>
        <source>Add {count} products to “{row}”</source>
        <translation>将 {count} 个产品添加到“{row}”</translation>
    </message>
    <message>
        <source>Add handovers to “{show}”</source>
        <translation>为“{show}”添加交接</translation>
    </message>
    <message>
        <source>Add a handover to “{show}”</source>
        <translation>为“{show}”添加一次交接</translation>
    </message>
    <message>
        <source>Edit brand “{brand}”</source>
        <translation>编辑品牌“{brand}”</translation>
    </message>
    <message>
        <source>Add channel of “{brand}”</source>
        <translation>添加“{brand}”的渠道</translation>
    </message>
    <message>
        <source>Edit channel of “{brand}”</source>
        <translation>编辑“{brand}”的渠道</translation>
    </message>
    <message>
        <source>Give “{show}” to new brand “{brand}”</source>
        <translation>把“{show}”改为新品牌“{brand}”</translation>
    </message>
    <message>
        <source>Add channel to “{show}”</source>
        <translation>为“{show}”添加渠道</translation>
    </message>
    <message>
        <source>Move column “{column}”</source>
        <translation>移动列“{column}”</translation>
    </message>
    <message>
        <source>Delete column “{column}”</source>
        <translation>删除列“{column}”</translation>
    </message>
    <message>
        <source>Replace “{text}” in {count} cells</source>
        <translation>在 {count} 个单元格中替换“{text}”</translation>
    </message>
    <message>
        <source>Delete layout “{name}”</source>
        <translation>删除布局“{name}”</translation>
    </message>
    <message>
        <source>Number “{row}”</source>
        <translation>为“{row}”编号</translation>
    </message>
    <message>
        <source>Renumber “{show}”</source>
        <translation>重新编号“{show}”</translation>
    </message>
    <message>
        <source>Let the numbers of “{show}” follow</source>
        <translation>让“{show}”的编号随顺序变化</translation>
    </message>
    <message>
        <source>Freeze the numbers of “{show}”</source>
        <translation>固定“{show}”的编号</translation>
    </message>
    <message>
        <source>Paste {count} rows</source>
        <translation>粘贴 {count} 行</translation>
    </message>
    <message>
        <source>Fill {column} of {count} rows</source>
        <translation>填充 {count} 行的{column}</translation>
    </message>
    <message>
        <source>Print {number} of “{show}”</source>
        <translation>“{show}”的第 {number} 次打印</translation>
    </message>
    <message>
        <source>Insert {count} rows of “{show}”</source>
        <translation>插入“{show}”的 {count} 行</translation>
    </message>
    <message>
        <source>Start “{show}” from “{name}”</source>
        <translation>以“{name}”开始“{show}”</translation>
    </message>
    <message>
        <source>Restore rows of version {number}</source>
        <translation>恢复版本 {number} 的行</translation>
    </message>
    <message>
        <source>Restore version {number}</source>
        <translation>恢复版本 {number}</translation>
    </message>
    <message>
        <source>Insert “{name}”</source>
        <translation>插入“{name}”</translation>
    </message>
    <message>
        <source>Save template “{name}”</source>
        <translation>保存模板“{name}”</translation>
    </message>
    <message>
        <source>Delete template “{name}”</source>
        <translation>删除模板“{name}”</translation>
    </message>
    <message>
        <source>Edit template “{name}”</source>
        <translation>编辑模板“{name}”</translation>
    </message>
    <message>
        <source>Save version of “{show}”</source>
        <translation>保存“{show}”的版本</translation>
    </message>
    <message>
        <source>Save version {number}</source>
        <translation>保存版本 {number}</translation>
    </message>
    <message>
        <source>Delete version {number}</source>
        <translation>删除版本 {number}</translation>
    </message>
    <message>
        <source>Rename version {number}</source>
        <translation>重命名版本 {number}</translation>
    </message>
    <message>
        <source>Unlock rundown of “{show}”</source>
        <translation>解锁“{show}”的流程表</translation>
    </message>
    <message>
        <source>Lock rundown of “{show}”</source>
        <translation>锁定“{show}”的流程表</translation>
    </message>
    <message>
        <source>Save layout “{name}”</source>
        <translation>保存布局“{name}”</translation>
    </message>
    <message>
        <source>Change layout “{name}”</source>
        <translation>更改布局“{name}”</translation>
    </message>
    <message>
        <source>Rename layout “{name}”</source>
        <translation>重命名布局“{name}”</translation>
    </message>
    <message>
        <source>Add column “{column}”</source>
        <translation>添加列“{column}”</translation>
    </message>
    <message>
        <source>Rename column “{column}”</source>
        <translation>重命名列“{column}”</translation>
    </message>
    <message>
        <source>Edit column “{column}”</source>
        <translation>编辑列“{column}”</translation>
    </message>
    <message>
        <source>Give “{product}” a picture</source>
        <translation>为“{product}”设置图片</translation>
    </message>
    <message>
        <source>Take away the picture of “{product}”</source>
        <translation>移除“{product}”的图片</translation>
    </message>
    <message>
        <source>Import {count} rows from {file}</source>
        <translation>从 {file} 导入 {count} 行</translation>
    </message>
    <message>
        <source>Import results from {file}</source>
        <translation>从 {file} 导入直播结果</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>The brand “{name}” is new.</source>
        <translation>品牌“{name}”是新的。</translation>
    </message>
    <message>
        <source>Bookings without a show</source>
        <translation>不属于任何直播的预订</translation>
    </message>
    <message>
        <source>Restored {file}</source>
        <translation>已恢复 {file}</translation>
    </message>
    <message>
        <source>{file} and its backups are whole.</source>
        <translation>{file} 及其备份完好无损。</translation>
    </message>
    <message>
        <source>There are no backups of {file} yet.</source>
        <translation>{file} 还没有备份。</translation>
    </message>
    <message>
        <source>The plan as it was is kept as {backup}</source>
        <translation>原来的计划保留为 {backup}</translation>
    </message>
    <message>
        <source>Waived: {text} ({note})</source>
        <translation>已豁免：{text}（{note}）</translation>
    </message>
    <message>
        <source>Nothing to solve.</source>
        <translation>没有需要解决的问题。</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>{count} 个错误</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count} 个警告</translation>
    </message>
    <message>
        <source>{count} for information</source>
        <translation>{count} 条提示</translation>
    </message>
    <message>
        <source>{count} waived</source>
        <translation>{count} 个已豁免</translation>
    </message>
    <message>
        <source>This is print {number} of “{show}”.</source>
        <translation>这是“{show}”的第 {number} 次打印。</translation>
    </message>
    <message>
        <source>Wrote {file}</source>
        <translation>已写入 {file}</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>已撤销：{label}</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <translation>已重做：{label}</translation>
    </message>
    <message>
        <source>This plan has no history yet.</source>
        <translation>这个计划还没有历史记录。</translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation>（已撤销）</translation>
    </message>
    <message>
        <source>{added} added, {changed} changed, {same} the same</source>
        <translation>新增 {added}，更改 {changed}，未变 {same}</translation>
    </message>
    <message>
        <source>Nothing was written: this was a dry run.</source>
        <translation>没有写入任何内容：这只是试运行。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>没有内容。</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} the same, {rejected} rejected</source>
        <translation>新增 {new}，更改 {changed}，未变 {same}，拒绝 {rejected}</translation>
    </message>
    <message>
        <source>{count} lines are no products of their own and were left out</source>
        <translation>{count} 行本身不是商品，已略过</translation>
    </message>
    <message>
        <source>Line {line} rejected: {reason}</source>
        <translation>第 {line} 行被拒绝：{reason}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>Planned {planned} · over/under {over}</source>
        <translation>计划 {planned} · 超出/不足 {over}</translation>
    </message>
    <message>
        <source>No rows yet.</source>
        <translation>还没有行。</translation>
    </message>
    <message>
        <source>Made {file}</source>
        <translation>已创建 {file}</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>make the sample plan</source>
        <translation>创建示例计划</translation>
    </message>
    <message>
        <source>work out all times</source>
        <translation>计算所有时间</translation>
    </message>
    <message>
        <source>check all shows</source>
        <translation>检查所有直播</translation>
    </message>
    <message>
        <source>edit a row, undo, redo</source>
        <translation>编辑一行、撤销、重做</translation>
    </message>
    <message>
        <source>import products</source>
        <translation>导入商品</translation>
    </message>
    <message>
        <source>export and import the plan</source>
        <translation>导出并导入计划</translation>
    </message>
    <message>
        <source>print rundowns</source>
        <translation>打印流程单</translation>
    </message>
    <message>
        <source>print host sheets</source>
        <translation>打印主播单</translation>
    </message>
    <message>
        <source>back up and restore</source>
        <translation>备份与恢复</translation>
    </message>
    <message>
        <source>verify the plan</source>
        <translation>校验计划</translation>
    </message>
    <message>
        <source>There is no time for this. What comes closest:</source>
        <translation>没有合适的时间。最接近的是：</translation>
    </message>
    <message>
        <source>No field is called “{field}” here. Choose one of: {fields}.</source>
        <translation>这里没有名为“{field}”的字段。请从以下选择：{fields}。</translation>
    </message>
    <message>
        <source>Line {line} begins a table of something else, which was left out</source>
        <translation>第 {line} 行开始的是另一种表格，已略过</translation>
    </message>
    <message>
        <source>Kept as cue columns: {names}</source>
        <translation>保留为提示列：{names}</translation>
    </message>
    <message>
        <source>Not read: {names}</source>
        <translation>未读取：{names}</translation>
    </message>
    <message>
        <source>The file begins at {clock}, the show at {on_air}: its clock times were moved</source>
        <translation>文件从 {clock} 开始，直播从 {on_air} 开始：时间已相应移动</translation>
    </message>
    <message>
        <source>Line {line} is a total and was left out</source>
        <translation>第 {line} 行是合计，已略过</translation>
    </message>
    <message>
        <source>This plan has {count} shows. Say which one with --show.</source>
        <translation>此计划有 {count} 场直播。请用 --show 指明是哪一场。</translation>
    </message>
    <message>
        <source>This very file was imported before, as “{file}”</source>
        <translation>这个文件以前导入过，名为“{file}”</translation>
    </message>
    <message>
        <source>Its times are taken as {zone}</source>
        <translation>其时间按 {zone} 时区理解</translation>
    </message>
    <message>
        <source>Line {line} was left out: {reason}</source>
        <translation>第 {line} 行已略过：{reason}</translation>
    </message>
    <message>
        <source>“{label}” is no single product here; say which with --product “{label}=SKU”</source>
        <translation>“{label}”在这里不对应单个商品；请用 --product “{label}=SKU” 指明</translation>
    </message>
    <message>
        <source>{count} line</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>{show}: new, from {lines}</source>
        <translation>{show}：新增，来自 {lines}</translation>
    </message>
    <message>
        <source>{show}: changed, from {lines}</source>
        <translation>{show}：已更改，来自 {lines}</translation>
    </message>
    <message>
        <source>{show}: the same as it was, from {lines}</source>
        <translation>{show}：与原来相同，来自 {lines}</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>has neither a title nor a SKU nor a barcode</source>
        <translation>没有名称、SKU 或条码</translation>
    </message>
    <message>
        <source>is nothing that the plan has, and something new needs a name</source>
        <translation>在计划中找不到，而新增需要名称</translation>
    </message>
    <message>
        <source>“{value}” is not a time zone; write it like America/New_York</source>
        <translation>“{value}”不是时区；请写成 America/New_York 这样</translation>
    </message>
    <message>
        <source>“{value}” is not a length of time; write it like 45 min or 2 h</source>
        <translation>“{value}”不是时长；请写成 45 min 或 2 h</translation>
    </message>
    <message>
        <source>“{value}” may be hours or minutes; write it like 45 min or 2 h</source>
        <translation>“{value}”可能是小时也可能是分钟；请写成 45 min 或 2 h</translation>
    </message>
    <message>
        <source>“{value}” says neither yes nor no; left out</source>
        <translation>“{value}”既不表示是也不表示否；已略过</translation>
    </message>
    <message>
        <source>is the same as line {line}, which comes first</source>
        <translation>与前面的第 {line} 行相同</translation>
    </message>
    <message>
        <source>has a name that {count} in the plan have; give its id</source>
        <translation>计划中有 {count} 个同名；请给出其 ID</translation>
    </message>
    <message>
        <source>Studios, columns by their names</source>
        <translation>直播间，按列名识别</translation>
    </message>
    <message>
        <source>Creators, columns by their names</source>
        <translation>主播，按列名识别</translation>
    </message>
    <message>
        <source>fits no product of the brand, and a new one needs a title</source>
        <translation>与该品牌的任何商品都不符，而新商品需要名称</translation>
    </message>
    <message>
        <source>names the product “{handle}”, whose first row with its title is missing</source>
        <translation>指向商品“{handle}”，但缺少其带名称的首行</translation>
    </message>
    <message>
        <source>repeats the product “{handle}” and adds nothing to it</source>
        <translation>重复了商品“{handle}”，没有新增内容</translation>
    </message>
    <message>
        <source>has {cells} cells under {columns} column names</source>
        <translation>有 {cells} 个单元格，但只有 {columns} 个列名</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number</source>
        <translation>“{value}”不是整数</translation>
    </message>
    <message>
        <source>“{value}” may have decimals or thousands; write it without the point</source>
        <translation>“{value}”中的点可能是小数点或千位分隔符；请去掉这个点</translation>
    </message>
    <message>
        <source>“{value}” is not a rate between 0 and 100 %</source>
        <translation>“{value}”不是 0 到 100 % 之间的比率</translation>
    </message>
    <message>
        <source>“{value}” lost its last digits in a spreadsheet; export it as text</source>
        <translation>“{value}”的末几位数字已在电子表格中丢失；请以文本格式导出</translation>
    </message>
    <message>
        <source>“{value}” says neither that it is sold nor that it is not; left out</source>
        <translation>“{value}”看不出是在售还是停售；已略过</translation>
    </message>
    <message>
        <source>is the same product as line {line}, which comes first</source>
        <translation>与前面第 {line} 行是同一商品</translation>
    </message>
    <message>
        <source>fits {count} products of the brand; give it a SKU or a barcode</source>
        <translation>与该品牌的 {count} 个商品相符；请填写 SKU 或条码</translation>
    </message>
    <message>
        <source>Shopify products, newer headers</source>
        <translation>Shopify 商品（新版表头）</translation>
    </message>
    <message>
        <source>Shopify products, older headers</source>
        <translation>Shopify 商品（旧版表头）</translation>
    </message>
    <message>
        <source>Products, columns by their names</source>
        <translation>商品（按列名识别）</translation>
    </message>
    <message>
        <source>“{value}” is the starting bid of an auction and no price; left out</source>
        <translation>“{value}”是拍卖的起拍价，不是售价；已略过</translation>
    </message>
    <message>
        <source>“{value}” is neither Auction nor Buy it Now nor Giveaway</source>
        <translation>“{value}”既不是 Auction、Buy it Now，也不是 Giveaway</translation>
    </message>
    <message>
        <source>Whatnot listings</source>
        <translation>Whatnot 商品上架表</translation>
    </message>
    <message>
        <source>TikTok Shop products, newer template</source>
        <translation>TikTok Shop 商品，新版模板</translation>
    </message>
    <message>
        <source>TikTok Shop products, older template</source>
        <translation>TikTok Shop 商品，旧版模板</translation>
    </message>
    <message>
        <source>Amazon inventory file</source>
        <translation>亚马逊库存文件</translation>
    </message>
    <message>
        <source>Douyin shop products</source>
        <translation>抖店商品</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>未导入的原因</translation>
    </message>
    <message>
        <source>“{value}” is not a clock time; write it like 16:30</source>
        <translation>“{value}”不是时刻；请写成 16:30 这样</translation>
    </message>
    <message>
        <source>“{value}” is nobody in the plan; kept as a cue</source>
        <translation>计划中没有“{value}”此人；已保留为提示</translation>
    </message>
    <message>
        <source>“{value}” fits no single product of the brand; kept as a cue</source>
        <translation>“{value}”不对应品牌的任何单个商品；已保留为提示</translation>
    </message>
    <message>
        <source>a delay backwards is not taken</source>
        <translation>向前的延迟无法导入</translation>
    </message>
    <message>
        <source>Rundown of Show Planner</source>
        <translation>Show Planner 的流程表</translation>
    </message>
    <message>
        <source>Ontime spreadsheet</source>
        <translation>Ontime 表格</translation>
    </message>
    <message>
        <source>Ontime project</source>
        <translation>Ontime 项目</translation>
    </message>
    <message>
        <source>Run of show, columns by their names</source>
        <translation>流程表，按列名识别</translation>
    </message>
    <message>
        <source>“{value}” is not a date and time</source>
        <translation>“{value}”不是日期和时间</translation>
    </message>
    <message>
        <source>no show of this channel was on air then</source>
        <translation>当时该渠道没有直播</translation>
    </message>
    <message>
        <source>may belong to {shows}; say which with --show</source>
        <translation>可能属于 {shows}；请用 --show 指明</translation>
    </message>
    <message>
        <source>“{value}” is no single product of the brand; say which it is</source>
        <translation>“{value}”不对应品牌的单个商品；请指明</translation>
    </message>
    <message>
        <source>TikTok, figures of each LIVE</source>
        <translation>TikTok，每场 LIVE 的数据</translation>
    </message>
    <message>
        <source>TikTok Shop orders</source>
        <translation>TikTok Shop 订单</translation>
    </message>
    <message>
        <source>Whatnot orders of a show</source>
        <translation>Whatnot 单场订单</translation>
    </message>
    <message>
        <source>Whatnot ledger</source>
        <translation>Whatnot 账目</translation>
    </message>
    <message>
        <source>Douyin shop orders</source>
        <translation>抖店订单</translation>
    </message>
    <message>
        <source>Orders, columns by their names</source>
        <translation>订单，按列名识别</translation>
    </message>
    <message>
        <source>{count} order</source>
        <translation>{count} 单</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} 单</translation>
    </message>
    <message>
        <source>{count} piece</source>
        <translation>{count} 件</translation>
    </message>
    <message>
        <source>{count} pieces</source>
        <translation>{count} 件</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>Removed since print {number}: {rows}</source>
        <translation>自第 {number} 次打印后删除：{rows}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>continues</source>
        <translation>接下页</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>接上页</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>开播</translation>
    </message>
    <message>
        <source>Off air</source>
        <translation>下播</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划时长</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>This show has no rows yet.</source>
        <translation>本场还没有环节。</translation>
    </message>
    <message>
        <source>slack before the hard start</source>
        <translation>定点开始前的空档</translation>
    </message>
    <message>
        <source>overlap before the hard start</source>
        <translation>定点开始前的重叠</translation>
    </message>
    <message>
        <source>no time left: its end comes {length} too early</source>
        <translation>时间不够：结束点早了 {length}</translation>
    </message>
    <message>
        <source>planned {target} · {length}</source>
        <translation>计划 {target} · {length}</translation>
    </message>
    <message>
        <source>Ends by {clock}</source>
        <translation>{clock} 前结束</translation>
    </message>
    <message>
        <source>Pin {number}</source>
        <translation>链接号 {number}</translation>
    </message>
    <message>
        <source>coupon {code}</source>
        <translation>优惠券 {code}</translation>
    </message>
    <message>
        <source>limit {count}</source>
        <translation>限购 {count}</translation>
    </message>
    <message>
        <source>Printed {moment}</source>
        <translation>打印于 {moment}</translation>
    </message>
    <message>
        <source>Print {number}</source>
        <translation>第 {number} 次打印</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>changes since print {number} marked {mark}</source>
        <translation>自第 {number} 次打印以来的改动以 {mark} 标出</translation>
    </message>
    <message>
        <source>{day} · clocks changed, now {offset}</source>
        <translation>{day} · 时钟已调整，现为 {offset}</translation>
    </message>
    <message>
        <source>Your shift {hours}</source>
        <translation>你的班次 {hours}</translation>
    </message>
    <message>
        <source>call {clock}</source>
        <translation>到场 {clock}</translation>
    </message>
    <message>
        <source>on air {clock}</source>
        <translation>{clock} 开播</translation>
    </message>
    <message>
        <source>Before you: {names}</source>
        <translation>上一位：{names}</translation>
    </message>
    <message>
        <source>Next on air: {names} {clock}</source>
        <translation>下一位：{names} {clock}</translation>
    </message>
    <message>
        <source>Never say: {words}</source>
        <translation>禁止说：{words}</translation>
    </message>
    <message>
        <source>Only linked: {product}</source>
        <translation>仅挂链接：{product}</translation>
    </message>
    <message>
        <source>Starting bid {price}</source>
        <translation>起拍价 {price}</translation>
    </message>
    <message>
        <source>This show has no rows for {name}.</source>
        <translation>本场没有 {name} 的环节。</translation>
    </message>
    <message>
        <source>General call</source>
        <translation>统一到场</translation>
    </message>
    <message>
        <source>Your call</source>
        <translation>你的到场时间</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>直播间</translation>
    </message>
    <message>
        <source>No studio yet</source>
        <translation>还没有直播间</translation>
    </message>
    <message>
        <source>Nobody is called yet.</source>
        <translation>还没有安排任何人。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>当日流程</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Phone and email</source>
        <translation>电话与邮箱</translation>
    </message>
    <message>
        <source>no shift yet</source>
        <translation>还没有班次</translation>
    </message>
    <message>
        <source>until {clock}</source>
        <translation>至 {clock}</translation>
    </message>
    <message>
        <source>{studio} opens, setup</source>
        <translation>{studio} 开放，开始布置</translation>
    </message>
    <message>
        <source>{studio} opens</source>
        <translation>{studio} 开放</translation>
    </message>
    <message>
        <source>Teardown, {studio}</source>
        <translation>撤场：{studio}</translation>
    </message>
    <message>
        <source>{studio} closes</source>
        <translation>{studio} 关闭</translation>
    </message>
    <message>
        <source>Call: {names}</source>
        <translation>到场：{names}</translation>
    </message>
    <message>
        <source>Host handover: {old} → {new}</source>
        <translation>主播交接：{old} → {new}</translation>
    </message>
    <message>
        <source>{names} comes on</source>
        <translation>{names} 上播</translation>
    </message>
    <message>
        <source>{names} goes off</source>
        <translation>{names} 下播</translation>
    </message>
    <message>
        <source>Bring and check</source>
        <translation>携带与核对</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Props</source>
        <translation>道具</translation>
    </message>
    <message>
        <source>Pulled</source>
        <translation>已取</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>已还</translation>
    </message>
    <message>
        <source>Place and props</source>
        <translation>摆放与道具</translation>
    </message>
    <message>
        <source>First needed</source>
        <translation>首次使用</translation>
    </message>
    <message>
        <source>only linked</source>
        <translation>仅挂链接</translation>
    </message>
    <message>
        <source>No row has a product or a prop yet.</source>
        <translation>还没有任何环节有商品或道具。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>放出库存</translation>
    </message>
    <message>
        <source>Price: list → live</source>
        <translation>价格：标价 → 直播价</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>No row has a product yet.</source>
        <translation>还没有任何环节有商品。</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>第 {number} 环节</translation>
    </message>
    <message>
        <source>again {rows}</source>
        <translation>再次：{rows}</translation>
    </message>
    <message>
        <source>{count} products</source>
        <translation>{count} 个商品</translation>
    </message>
    <message>
        <source>{count} props</source>
        <translation>{count} 件道具</translation>
    </message>
    <message>
        <source>Room taken</source>
        <translation>占用时段</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>nothing booked</source>
        <translation>无预订</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>无安排</translation>
    </message>
    <message>
        <source>Booked without a show</source>
        <translation>无场次的预订</translation>
    </message>
    <message>
        <source>setup {length}</source>
        <translation>布置 {length}</translation>
    </message>
    <message>
        <source>teardown {length}</source>
        <translation>撤场 {length}</translation>
    </message>
    <message>
        <source>rank {rank}</source>
        <translation>第 {rank} 顺位</translation>
    </message>
    <message>
        <source>closed {hours}</source>
        <translation>关闭 {hours}</translation>
    </message>
    <message>
        <source>away {hours}</source>
        <translation>请假 {hours}</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} 项</translation>
    </message>
    <message>
        <source>Show and team</source>
        <translation>场次与团队</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原为</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现为</translation>
    </message>
    <message>
        <source>place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Changes since print {number}</source>
        <translation>第 {number} 次打印后的变更</translation>
    </message>
    <message>
        <source>Since {print}: {counts}</source>
        <translation>{print}之后：{counts}</translation>
    </message>
    <message>
        <source>print {number} of {moment}</source>
        <translation>第 {number} 次打印（{moment}）</translation>
    </message>
    <message>
        <source>row {first} {length} later</source>
        <translation>第 {first} 环节推后 {length}</translation>
    </message>
    <message>
        <source>row {first} {length} earlier</source>
        <translation>第 {first} 环节提前 {length}</translation>
    </message>
    <message>
        <source>rows {first}–{last} {length} later</source>
        <translation>第 {first}–{last} 环节推后 {length}</translation>
    </message>
    <message>
        <source>rows {first}–{last} {length} earlier</source>
        <translation>第 {first}–{last} 环节提前 {length}</translation>
    </message>
    <message>
        <source>Only the time is new: {shifts}.</source>
        <translation>仅时间有变：{shifts}。</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>every {count} days</source>
        <translation>每{count}天</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>every {count} weeks</source>
        <translation>每{count}周</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every {count} months</source>
        <translation>每{count}个月</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>every {count} years</source>
        <translation>每{count}年</translation>
    </message>
    <message>
        <source>every {days}</source>
        <translation>每{days}</translation>
    </message>
    <message>
        <source>{often} on {days}</source>
        <translation>{often}的{days}</translation>
    </message>
    <message>
        <source>{days} and {day}</source>
        <translation>{days}和{day}</translation>
    </message>
    <message>
        <source>{days}, {day}</source>
        <translation>{days}、{day}</translation>
    </message>
    <message>
        <source>the {ordinal} {weekday}</source>
        <translation>第{number}个{weekday}</translation>
    </message>
    <message>
        <source>the last {weekday}</source>
        <translation>最后一个{weekday}</translation>
    </message>
    <message>
        <source>the {ordinal}-last {weekday}</source>
        <translation>倒数第{number}个{weekday}</translation>
    </message>
    <message>
        <source>each {weekday}</source>
        <translation>每个{weekday}</translation>
    </message>
    <message>
        <source>the {ordinal}</source>
        <translation>{number}日</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>the {ordinal}-last day</source>
        <translation>倒数第{number}天</translation>
    </message>
    <message>
        <source>{rule} until {day}</source>
        <translation>{rule}，直到{day}</translation>
    </message>
    <message>
        <source>{rule}, {count} times</source>
        <translation>{rule}，共{count}次</translation>
    </message>
</context>
<context>
    <name>slots</name>
    <message>
        <source>{studio} is booked for “{name}”; {length} of it would have to move.</source>
        <translation>{studio}已订给“{name}”，其中{length}需要改期。</translation>
    </message>
    <message>
        <source>{studio} is on hold for “{name}”; the hold would have to be released.</source>
        <translation>{studio}已为“{name}”预留，需要释放该预留。</translation>
    </message>
    <message>
        <source>{studio} is closed ({name}); it would have to open for {length}.</source>
        <translation>{studio}不开放（{name}），需要开放{length}。</translation>
    </message>
    <message>
        <source>{studio} would have to open {length} longer.</source>
        <translation>{studio}需要多开放{length}。</translation>
    </message>
    <message>
        <source>{name} is on another show; {length} of it would have to move.</source>
        <translation>{name}在另一场直播中，其中{length}需要改期。</translation>
    </message>
    <message>
        <source>{name} would rest {length} less than agreed.</source>
        <translation>{name}的休息比约定少{length}。</translation>
    </message>
    <message>
        <source>{name} is away, for {length} of it.</source>
        <translation>{name}不在，缺席其中{length}。</translation>
    </message>
    <message>
        <source>{name} would have to come {length} outside their hours.</source>
        <translation>{name}需要在其可用时间之外到场{length}。</translation>
    </message>
    <message>
        <source>{name} would work {length} more on that day than agreed.</source>
        <translation>{name}当天的工作比约定多{length}。</translation>
    </message>
    <message>
        <source>Nobody is free who can be {name}.</source>
        <translation>没有空闲的人可担任{name}。</translation>
    </message>
    <message>
        <source>It lies {length} outside the days and hours that you asked for.</source>
        <translation>它超出您要求的日期和时段{length}。</translation>
    </message>
    <message>
        <source>A show of {length} would fit as it is.</source>
        <translation>{length}的直播现在就能排进去。</translation>
    </message>
</context>
<context>
    <name>drafting</name>
    <message>
        <source>New show</source>
        <translation>新直播</translation>
    </message>
    <message>
        <source>{brand} live</source>
        <translation>{brand} 直播</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>It has no studio.</source>
        <translation>没有直播间。</translation>
    </message>
    <message>
        <source>Its studio is only on hold.</source>
        <translation>直播间仅为预留。</translation>
    </message>
    <message>
        <source>It has no host.</source>
        <translation>没有主播。</translation>
    </message>
    <message>
        <source>It has no channel.</source>
        <translation>没有账号。</translation>
    </message>
    <message>
        <source>Its rundown is empty.</source>
        <translation>流程单是空的。</translation>
    </message>
    <message>
        <source>It is not over yet.</source>
        <translation>直播尚未结束。</translation>
    </message>
    <message>
        <source>{count} hosts have not answered yet.</source>
        <translation>还有 {count} 位主播未答复。</translation>
    </message>
    <message>
        <source>{count} errors are open.</source>
        <translation>还有 {count} 个错误待处理。</translation>
    </message>
</context>
<context>
    <name>fitness</name>
    <message>
        <source>Is {role}</source>
        <translation>担任{role}</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>有空</translation>
    </message>
    <message>
        <source>Not away</source>
        <translation>未休假</translation>
    </message>
    <message>
        <source>In their hours</source>
        <translation>在可用时间内</translation>
    </message>
    <message>
        <source>Rested</source>
        <translation>休息充足</translation>
    </message>
    <message>
        <source>{left} left on that day</source>
        <translation>当天还剩{left}</translation>
    </message>
    <message>
        <source>Speaks {languages}</source>
        <translation>会说{languages}</translation>
    </message>
    <message>
        <source>Not known as {role}</source>
        <translation>未登记为{role}</translation>
    </message>
    <message>
        <source>On “{other}” for {overlap} of it</source>
        <translation>其中{overlap}在“{other}”</translation>
    </message>
    <message>
        <source>Away from {starts_at} to {ends_at}</source>
        <translation>{starts_at} 至 {ends_at}不在</translation>
    </message>
    <message>
        <source>{outside} outside their hours</source>
        <translation>超出可用时间{outside}</translation>
    </message>
    <message>
        <source>Rests {rest} and needs {needed}</source>
        <translation>休息{rest}，需要{needed}</translation>
    </message>
    <message>
        <source>Works {worked} on that day; {limit} is the most</source>
        <translation>当天工作{worked}，上限{limit}</translation>
    </message>
    <message>
        <source>Does not speak {languages}</source>
        <translation>不会说{languages}</translation>
    </message>
    <message>
        <source>New to the brand</source>
        <translation>首次合作该品牌</translation>
    </message>
    <message>
        <source>Cost not known</source>
        <translation>费用未知</translation>
    </message>
    <message>
        <source>{count} shows of the brand</source>
        <translation>该品牌已做 {count} 场</translation>
    </message>
</context>
<context>
    <name>week</name>
    <message>
        <source>always</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>{amount}/h</source>
        <translation>{amount}/小时</translation>
    </message>
    <message>
        <source>{amount} a show</source>
        <translation>每场 {amount}</translation>
    </message>
</context>
<context>
    <name>fixes</name>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Release {show}</source>
        <translation>释放 {show}</translation>
    </message>
    <message>
        <source>Give up the hold</source>
        <translation>放弃预留</translation>
    </message>
    <message>
        <source>Hold until {when}</source>
        <translation>预留至 {when}</translation>
    </message>
    <message>
        <source>{show}: hold {rank}</source>
        <translation>{show}：第 {rank} 预留</translation>
    </message>
    <message>
        <source>{studio}, hold {rank}</source>
        <translation>{studio}，第 {rank} 预留</translation>
    </message>
    <message>
        <source>{studio}</source>
        <translation>{studio}</translation>
    </message>
    <message>
        <source>{show} in {studio}</source>
        <translation>{show} 改到 {studio}</translation>
    </message>
    <message>
        <source>{studio}, {when}</source>
        <translation>{studio}，{when}</translation>
    </message>
    <message>
        <source>Lift the closure</source>
        <translation>取消关闭</translation>
    </message>
    <message>
        <source>Book the whole show</source>
        <translation>预订整场</translation>
    </message>
    <message>
        <source>Move to {when}</source>
        <translation>移到 {when}</translation>
    </message>
    <message>
        <source>Move {show} to {when}</source>
        <translation>{show} 移到 {when}</translation>
    </message>
    <message>
        <source>Make it {when}</source>
        <translation>改为 {when}</translation>
    </message>
    <message>
        <source>{creator} can take it</source>
        <translation>{creator} 可以接手</translation>
    </message>
    <message>
        <source>{creator} takes {show}</source>
        <translation>{creator} 接手 {show}</translation>
    </message>
    <message>
        <source>{creator} from {when}</source>
        <translation>{when} 起由 {creator} 接手</translation>
    </message>
    <message>
        <source>{creator} until {when}</source>
        <translation>{when} 前由 {creator} 顶替</translation>
    </message>
    <message>
        <source>Swap with {creator}</source>
        <translation>与 {creator} 对调</translation>
    </message>
    <message>
        <source>End shift at {when}</source>
        <translation>班次到 {when} 结束</translation>
    </message>
    <message>
        <source>Start shift at {when}</source>
        <translation>班次从 {when} 开始</translation>
    </message>
    <message>
        <source>Also {role} from now on</source>
        <translation>今后兼任{role}</translation>
    </message>
    <message>
        <source>{creator} can host</source>
        <translation>{creator} 可以主播</translation>
    </message>
    <message>
        <source>{creator} stays until {when}</source>
        <translation>{creator} 留到 {when}</translation>
    </message>
    <message>
        <source>{creator} comes at {when}</source>
        <translation>{creator} {when} 就来</translation>
    </message>
    <message>
        <source>Fit to {length}</source>
        <translation>调整到 {length}</translation>
    </message>
    <message>
        <source>Let it last {length}</source>
        <translation>时长改为 {length}</translation>
    </message>
    <message>
        <source>Target {length}</source>
        <translation>目标 {length}</translation>
    </message>
    <message>
        <source>{row}: {length}</source>
        <translation>{row}：{length}</translation>
    </message>
    <message>
        <source>Start at {when}</source>
        <translation>{when} 开始</translation>
    </message>
    <message>
        <source>End at {when}</source>
        <translation>{when} 结束</translation>
    </message>
    <message>
        <source>{row} at {when}</source>
        <translation>{row} 改到 {when}</translation>
    </message>
    <message>
        <source>Let it follow</source>
        <translation>改为接续</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Make it active</source>
        <translation>恢复在售</translation>
    </message>
    <message>
        <source>Set aside {count}</source>
        <translation>预留 {count} 件</translation>
    </message>
    <message>
        <source>{price}</source>
        <translation>{price}</translation>
    </message>
    <message>
        <source>Number the pins anew</source>
        <translation>重新编号</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>Say “{word}”</source>
        <translation>改说“{word}”</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>退回审阅</translation>
    </message>
    <message>
        <source>Give to {creator}</source>
        <translation>交给 {creator}</translation>
    </message>
    <message>
        <source>Follow the shifts</source>
        <translation>跟随班次</translation>
    </message>
    <message>
        <source>Add a handover</source>
        <translation>添加交接</translation>
    </message>
</context>
<context>
    <name>series</name>
    <message>
        <source>{studio} is taken ({name})</source>
        <translation>{studio}已被占用（{name}）</translation>
    </message>
    <message>
        <source>{studio} is taken</source>
        <translation>{studio}已被占用</translation>
    </message>
    <message>
        <source>{studio} is closed ({name})</source>
        <translation>{studio}关闭（{name}）</translation>
    </message>
    <message>
        <source>{studio} is closed</source>
        <translation>{studio}关闭</translation>
    </message>
    <message>
        <source>{creator} is on “{name}”</source>
        <translation>{creator}在“{name}”</translation>
    </message>
    <message>
        <source>{creator} is away ({name})</source>
        <translation>{creator}请假（{name}）</translation>
    </message>
    <message>
        <source>{creator} is away</source>
        <translation>{creator}请假</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>The hold of “{name}” is released</source>
        <translation>“{name}”的预留将被释放</translation>
    </message>
    <message>
        <source>“{name}” becomes hold {rank}</source>
        <translation>“{name}”升为第 {rank} 顺位预留</translation>
    </message>
</context>
<context>
    <name>solving</name>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Confirm, {count} other released</source>
        <translation>确认，并释放另外 {count} 个预留</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Challenge: {hours} h to confirm</source>
        <translation>催确认：限 {hours} 小时</translation>
    </message>
    <message>
        <source>{creator} said yes</source>
        <translation>{creator} 答应了</translation>
    </message>
    <message>
        <source>{creator} said no</source>
        <translation>{creator} 拒绝了</translation>
    </message>
    <message>
        <source>Ask {creator}</source>
        <translation>询问 {creator}</translation>
    </message>
    <message>
        <source>Take {creator} off</source>
        <translation>撤下 {creator}</translation>
    </message>
    <message>
        <source>Show on {platform} {handle}</source>
        <translation>在 {platform} {handle} 播出</translation>
    </message>
    <message>
        <source>{count} conflicts</source>
        <translation>{count} 处冲突</translation>
    </message>
    <message>
        <source>{count} unconfirmed</source>
        <translation>{count} 项待确认</translation>
    </message>
    <message>
        <source>{count} shows not ready</source>
        <translation>{count} 场直播未就绪</translation>
    </message>
    <message>
        <source>Nothing to solve</source>
        <translation>没有待解决的事项</translation>
    </message>
    <message>
        <source>{count} to solve</source>
        <translation>{count} 项待解决</translation>
    </message>
    <message>
        <source>{total}: {parts}</source>
        <translation>{total}：{parts}</translation>
    </message>
    <message>
        <source>Nobody else has the shift yet.</source>
        <translation>这个班次还没有别人接。</translation>
    </message>
    <message>
        <source>It is needed before the show can go on.</source>
        <translation>开播之前必须有。</translation>
    </message>
    <message>
        <source>{studio} was only asked for.</source>
        <translation>{studio} 只是询问过。</translation>
    </message>
    <message>
        <source>{studio} is only on hold {rank}.</source>
        <translation>{studio} 只是第 {rank} 顺位预留。</translation>
    </message>
    <message>
        <source>{studio} is only on hold {rank}, until {when}.</source>
        <translation>{studio} 只是第 {rank} 顺位预留，至 {when}。</translation>
    </message>
    <message>
        <source>{creator} declined ({role}).</source>
        <translation>{creator} 拒绝了（{role}）。</translation>
    </message>
    <message>
        <source>{creator} has not answered yet ({role}).</source>
        <translation>{creator} 尚未答复（{role}）。</translation>
    </message>
</context>
<context>
    <name>totals</name>
    <message>
        <source>{count} shows</source>
        <translation>{count} 场直播</translation>
    </message>
    <message>
        <source>{length} on air</source>
        <translation>直播 {length}</translation>
    </message>
    <message>
        <source>studio cost {cost}</source>
        <translation>直播间费用 {cost}</translation>
    </message>
</context>
<context>
    <name>fitting</name>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>skipped, takes no time</source>
        <translation>已跳过，不占时间</translation>
    </message>
    <message>
        <source>takes what is left until its end time</source>
        <translation>占用到其结束时间为止的剩余时间</translation>
    </message>
    <message>
        <source>no effect: a clock time comes after it</source>
        <translation>无影响：其后有固定时刻</translation>
    </message>
    <message>
        <source>has no length to change in proportion</source>
        <translation>没有可按比例调整的时长</translation>
    </message>
    <message>
        <source>at its shortest</source>
        <translation>已是最短</translation>
    </message>
    <message>
        <source>at its longest</source>
        <translation>已是最长</translation>
    </message>
    <message>
        <source>locked with its block “{other}”</source>
        <translation>随所在段落“{other}”锁定</translation>
    </message>
    <message>
        <source>{count} rows are locked</source>
        <translation>{count} 行已锁定</translation>
    </message>
    <message>
        <source>{count} rows take what is left until their end time</source>
        <translation>{count} 行占用到其结束时间为止的剩余时间</translation>
    </message>
    <message>
        <source>{count} rows come before one that goes by the clock</source>
        <translation>{count} 行位于有固定时刻的行之前</translation>
    </message>
    <message>
        <source>{count} rows have no length</source>
        <translation>{count} 行没有时长</translation>
    </message>
    <message>
        <source>{count} rows are at their shortest</source>
        <translation>{count} 行已是最短</translation>
    </message>
    <message>
        <source>{count} rows are at their longest</source>
        <translation>{count} 行已是最长</translation>
    </message>
    <message>
        <source>“{row}” is locked.</source>
        <translation>“{row}”已锁定。</translation>
    </message>
    <message>
        <source>“{row}” is locked with its block “{other}”.</source>
        <translation>“{row}”随所在段落“{other}”锁定。</translation>
    </message>
    <message>
        <source>“{row}” would be shorter than its shortest, {length}.</source>
        <translation>“{row}”会短于其最短时长 {length}。</translation>
    </message>
    <message>
        <source>“{row}” would be longer than its longest, {length}.</source>
        <translation>“{row}”会长于其最长时长 {length}。</translation>
    </message>
    <message>
        <source>No row before it can change so much. “{row}” can by the most: {length}.</source>
        <translation>之前没有哪一行能改变这么多。“{row}”能改变得最多：{length}。</translation>
    </message>
    <message>
        <source>No row stands between it and the clock time before.</source>
        <translation>它与前一个固定时刻之间没有行。</translation>
    </message>
    <message>
        <source>The rows before it start when the show goes on air.</source>
        <translation>它之前的行从开播时开始。</translation>
    </message>
    <message>
        <source>“{row}” would then overlap by {length}.</source>
        <translation>这样“{row}”会重叠 {length}。</translation>
    </message>
    <message>
        <source>No clock time says that moment without doubt.</source>
        <translation>没有哪个时刻能明确表示那一刻。</translation>
    </message>
    <message>
        <source>It fits already: nothing has to change.</source>
        <translation>已经正好，无需改动。</translation>
    </message>
    <message>
        <source>Fits to the second.</source>
        <translation>精确到秒，正好。</translation>
    </message>
    <message>
        <source>{length} too long still.</source>
        <translation>仍长 {length}。</translation>
    </message>
    <message>
        <source>{length} too short still.</source>
        <translation>仍短 {length}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>No row can take up more: {reasons}.</source>
        <translation>没有行还能再调整：{reasons}。</translation>
    </message>
    <message>
        <source>{what} {why}</source>
        <translation>{what}{why}</translation>
    </message>
</context>
<context>
    <name>break_even</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>No studio is booked.</source>
        <translation>未预订直播间。</translation>
    </message>
    <message>
        <source>{name} has no hourly rate.</source>
        <translation>{name}没有小时价格。</translation>
    </message>
    <message>
        <source>{name} has neither a fee nor a rate.</source>
        <translation>{name}既无固定报酬也无小时报酬。</translation>
    </message>
    <message>
        <source>The prices are in {name}, the costs in another currency.</source>
        <translation>售价以 {name} 计，成本以另一种货币计。</translation>
    </message>
    <message>
        <source>No product in the rundown has a price and a cost.</source>
        <translation>流程表中没有同时有售价和成本的商品。</translation>
    </message>
    <message>
        <source>The prices do not cover what the products cost.</source>
        <translation>售价不足以抵偿商品成本。</translation>
    </message>
    <message>
        <source>{count} products without a price or a cost are left out.</source>
        <translation>{count} 件没有售价或成本的商品未计入。</translation>
    </message>
    <message>
        <source>Studio {room} + people {people} + ads {ads} + other costs {others} = {whole}.</source>
        <translation>直播间 {room} + 人员 {people} + 广告 {ads} + 其他费用 {others} = {whole}。</translation>
    </message>
    <message>
        <source>{share} of the prices is left after cost, commissions and returns, if every product sells as often.</source>
        <translation>若各商品销量相同，扣除成本、佣金和退货后剩余售价的 {share}。</translation>
    </message>
</context>
<context>
    <name>pasting</name>
    <message>
        <source>{count} cells were not taken; all else is pasted.</source>
        <translation>{count} 个单元格未被采用，其余均已粘贴。</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {reason}</source>
        <translation>第 {row} 行，{column}：{reason}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……另有 {count} 个</translation>
    </message>
</context>
<context>
    <name>prices</name>
    <message>
        <source>below cost</source>
        <translation>低于成本</translation>
    </message>
    <message>
        <source>above list</source>
        <translation>高于标价</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>without a price or a cost</source>
        <translation>缺少价格或成本</translation>
    </message>
    <message>
        <source>commission unknown</source>
        <translation>佣金未知</translation>
    </message>
    <message>
        <source>{rate} commission</source>
        <translation>佣金 {rate}</translation>
    </message>
    <message>
        <source>returns unknown</source>
        <translation>退货率未知</translation>
    </message>
    <message>
        <source>{rate} come back: {amount} a piece sent</source>
        <translation>退货 {rate}：每发出一件 {amount}</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>{platform}: a title has at most {count} characters.</source>
        <translation>{platform}：标题最多 {count} 个字符。</translation>
    </message>
    <message>
        <source>{platform}: a show has at most {count} products.</source>
        <translation>{platform}：每场最多 {count} 个商品。</translation>
    </message>
    <message>
        <source>{platform}: a show lasts at most {length}.</source>
        <translation>{platform}：每场最长 {length}。</translation>
    </message>
    <message>
        <source>{platform}: a show lasts at least {length}.</source>
        <translation>{platform}：每场至少 {length}。</translation>
    </message>
    <message>
        <source>High confidence: the platform's or the law's own text.</source>
        <translation>可信度高：平台或法规原文。</translation>
    </message>
    <message>
        <source>Medium confidence: the platform's own text for one market, or several others that agree.</source>
        <translation>可信度中：平台针对某一市场的原文，或多个一致的其他来源。</translation>
    </message>
    <message>
        <source>Low confidence: one other source.</source>
        <translation>可信度低：仅一个其他来源。</translation>
    </message>
    <message>
        <source>Nobody publishes a figure, so nothing is checked.</source>
        <translation>没有公布的数值，因此不作检查。</translation>
    </message>
    <message>
        <source>{list} (market: {market}).</source>
        <translation>{list}（市场：{market}）。</translation>
    </message>
    <message>
        <source>Source: {source}, {day}.</source>
        <translation>来源：{source}，{day}。</translation>
    </message>
</context>
<context>
    <name>comparing</name>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>环节类别</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>shortest length</source>
        <translation>最短时长</translation>
    </message>
    <message>
        <source>longest length</source>
        <translation>最长时长</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开始方式</translation>
    </message>
    <message>
        <source>clock time</source>
        <translation>钟点</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>length locked</source>
        <translation>锁定时长</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>主播</translation>
    </message>
    <message>
        <source>script</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>live price</source>
        <translation>直播价</translation>
    </message>
    <message>
        <source>stock set aside</source>
        <translation>预留库存</translation>
    </message>
    <message>
        <source>buyer limit</source>
        <translation>限购</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>链接号</translation>
    </message>
    <message>
        <source>spoken of</source>
        <translation>口播</translation>
    </message>
    <message>
        <source>talking points</source>
        <translation>卖点</translation>
    </message>
    <message>
        <source>never say</source>
        <translation>禁用语</translation>
    </message>
    <message>
        <source>product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>开播</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>sales goal</source>
        <translation>销售目标</translation>
    </message>
    <message>
        <source>expected views</source>
        <translation>预计观看</translation>
    </message>
    <message>
        <source>ad budget</source>
        <translation>投放预算</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>start of the shift</source>
        <translation>班次开始</translation>
    </message>
    <message>
        <source>end of the shift</source>
        <translation>班次结束</translation>
    </message>
    <message>
        <source>call</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>恢复之前</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>修改 {count} 处</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>新增 {count} 个</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>删除 {count} 个</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>移动 {count} 个</translation>
    </message>
    <message>
        <source>{count} change of show and team</source>
        <translation>场次与团队变更 {count} 处</translation>
    </message>
    <message>
        <source>{count} changes of show and team</source>
        <translation>场次与团队变更 {count} 处</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>没有变更</translation>
    </message>
    <message>
        <source>Ends {length} later</source>
        <translation>结束推后 {length}</translation>
    </message>
    <message>
        <source>Ends {length} earlier</source>
        <translation>结束提前 {length}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>{row} removed</source>
        <translation>已删除{row}</translation>
    </message>
    <message>
        <source>{row} added at {clock}</source>
        <translation>{clock} 新增{row}</translation>
    </message>
    <message>
        <source>{row}: {changes}</source>
        <translation>{row}：{changes}</translation>
    </message>
    <message>
        <source>{field} edited</source>
        <translation>{field}有改动</translation>
    </message>
    <message>
        <source>{field} {before} → {after}</source>
        <translation>{field} {before} → {after}</translation>
    </message>
    <message>
        <source>{name} joined the team</source>
        <translation>{name} 加入团队</translation>
    </message>
    <message>
        <source>{name} left the team</source>
        <translation>{name} 离开团队</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>新增{name}</translation>
    </message>
    <message>
        <source>{name} taken out</source>
        <translation>移除{name}</translation>
    </message>
    <message>
        <source>{row} moved into “{block}”</source>
        <translation>{row}移入“{block}”</translation>
    </message>
    <message>
        <source>{row} moved after {other}</source>
        <translation>{row}移到{other}之后</translation>
    </message>
    <message>
        <source>{row} moved to the top</source>
        <translation>{row}移到最前</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>最前</translation>
    </message>
    <message>
        <source>after {row}</source>
        <translation>{row}之后</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Cue: {name}</source>
        <translation>提示：{name}</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>商品行</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>开播</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>空档</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>On camera</source>
        <translation>出镜</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>口播</translation>
    </message>
    <message>
        <source>Compare-at price</source>
        <translation>划线价</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>佣金率</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退货率</translation>
    </message>
    <message>
        <source>Row ID</source>
        <translation>行编号</translation>
    </message>
    <message>
        <source>Offer ID</source>
        <translation>商品行编号</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>商品编号</translation>
    </message>
    <message>
        <source>On air for</source>
        <translation>直播时长</translation>
    </message>
    <message>
        <source>Off air</source>
        <translation>下播</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Clocks change</source>
        <translation>换钟</translation>
    </message>
    <message>
        <source>By</source>
        <translation>差</translation>
    </message>
</context>
<context>
    <name>calendars</name>
    <message>
        <source>On air or in use {hours}</source>
        <translation>直播或使用 {hours}</translation>
    </message>
    <message>
        <source>Call {clock}, shift {hours}</source>
        <translation>{clock} 到场，当班 {hours}</translation>
    </message>
</context>
<context>
    <name>chat</name>
    <message>
        <source>call {clock}</source>
        <translation>{clock} 到场</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>工作簿（XLSX）</translation>
    </message>
    <message>
        <source>Rundown table (CSV)</source>
        <translation>流程表（CSV）</translation>
    </message>
    <message>
        <source>Calendar (ICS)</source>
        <translation>日历（ICS）</translation>
    </message>
    <message>
        <source>Ontime project</source>
        <translation>Ontime 项目</translation>
    </message>
    <message>
        <source>Teleprompter text</source>
        <translation>提词器文本</translation>
    </message>
    <message>
        <source>Summary for chat</source>
        <translation>群聊摘要</translation>
    </message>
    <message>
        <source>Whatnot listing (CSV)</source>
        <translation>Whatnot 上架表（CSV）</translation>
    </message>
    <message>
        <source>TikTok Shop listing (CSV)</source>
        <translation>TikTok Shop 上架表（CSV）</translation>
    </message>
    <message>
        <source>Products (CSV)</source>
        <translation>商品（CSV）</translation>
    </message>
    <message>
        <source>Whole plan (JSON)</source>
        <translation>整个计划（JSON）</translation>
    </message>
    <message>
        <source>One sheet a show; times follow from lengths in Excel and LibreOffice too. Left out: pictures, talking points, shifts, studios, costs, versions, prints. Clock changes are those around the show's own days.</source>
        <translation>每场一张工作表；在 Excel 和 LibreOffice 中时间同样随时长推算。不含：图片、卖点、班次、直播间、费用、版本、打印记录。换钟只算该场前后几天的。</translation>
    </message>
    <message>
        <source>One table of all rows, without formulas. Left out: pictures, talking points, shifts, studios, costs, versions, prints.</source>
        <translation>所有行一张表，没有公式。不含：图片、卖点、班次、直播间、费用、版本、打印记录。</translation>
    </message>
    <message>
        <source>Shows, the blocks of their studios, shifts; holds are tentative. Left out: rows, products, costs, and the rule of a series. Nobody is invited.</source>
        <translation>场次、直播间占用和班次；预留标为暂定。不含：流程行、商品、费用和系列的重复规则。不邀请任何人。</translation>
    </message>
    <message>
        <source>One rundown a show: events, groups, milestones, custom fields. Left out: dates and zones, shortest and longest lengths, locks, shifts, and lengths of a day or more.</source>
        <translation>每场一个流程：事件、分组、里程碑和自定义字段。不含：日期与时区、最短和最长时长、锁定、班次，以及一天及以上的时长。</translation>
    </message>
    <message>
        <source>The scripts in order, under the title of each row. Left out: times, cues, products, bold, and rows that are skipped or have no script.</source>
        <translation>按顺序列出口播稿，各在其行标题之下。不含：时间、提示、商品、粗体，以及跳过或没有口播稿的行。</translation>
    </message>
    <message>
        <source>When, where, who, and what is sold, in the languages of the team. Left out: scripts, cues, stock, costs.</source>
        <translation>时间、地点、人员和所售商品，用团队的语言。不含：口播稿、提示、库存、费用。</translation>
    </message>
    <message>
        <source>Products in pin order, prices in whole dollars. Left empty for you to fill in: category, shipping profile, condition, hazard.</source>
        <translation>按上架序号排列的商品，价格取整美元。留空待填：类目、运费模板、成色、危险品。</translation>
    </message>
    <message>
        <source>Products in pin order. Left empty for you to fill in: category, brand, parcel weight.</source>
        <translation>按上架序号排列的商品。留空待填：类目、品牌、包裹重量。</translation>
    </message>
    <message>
        <source>All products of the plan. Left out: the pictures that are kept in it.</source>
        <translation>计划中的所有商品。不含：保存在计划里的图片。</translation>
    </message>
    <message>
        <source>All there is, without loss; it can be imported again.</source>
        <translation>全部内容，没有损失；可以再次导入。</translation>
    </message>
    <message>
        <source>Rounded to whole dollars: {products}.</source>
        <translation>已取整为美元：{products}。</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>There is no show to export. Choose one, or add one first.</source>
        <translation>没有可导出的场次。请先选择或添加一场。</translation>
    </message>
    <message>
        <source>There are no products to export. Add or import some first.</source>
        <translation>没有可导出的商品。请先添加或导入。</translation>
    </message>
    <message>
        <source>A listing is of one show. Choose a single one.</source>
        <translation>上架表只针对一场直播。请只选一场。</translation>
    </message>
    <message>
        <source>“{show}” has no products to list. Add some to its rows first.</source>
        <translation>“{show}”没有可上架的商品。请先在流程行里添加。</translation>
    </message>
    <message>
        <source>“{name}” has nothing in its calendar yet.</source>
        <translation>“{name}”的日历里还没有内容。</translation>
    </message>
    <message>
        <source>A calendar is of shows, of a studio or of a person. Name one of them.</source>
        <translation>日历属于场次、直播间或个人，请只指定其中一种。</translation>
    </message>
</context>
<context>
    <name>import fields</name>
    <message>
        <source>Variant</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Compare-at price</source>
        <translation>划线价</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>卖点</translation>
    </message>
    <message>
        <source>Never say</source>
        <translation>禁用词</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>佣金</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退货率</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Amount of the line</source>
        <translation>本行金额</translation>
    </message>
    <message>
        <source>Price of a piece</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Length of the live</source>
        <translation>直播时长</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Pieces sold</source>
        <translation>销售件数</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>观看次数</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>观看人数</translation>
    </message>
    <message>
        <source>Most viewers at once</source>
        <translation>最高在线</translation>
    </message>
    <message>
        <source>Seconds watched</source>
        <translation>观看秒数</translation>
    </message>
</context>
</TS>
