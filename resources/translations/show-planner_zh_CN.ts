<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Absences</name>
    <message>
        <source>24–27 Dec</source>
        <translation>12月24–27日</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>从 – 到</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Remove {absence}</source>
        <translation>移除 {absence}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Row</source>
        <translation>行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>场次(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>添加板块</translation>
    </message>
    <message>
        <source>Add handovers</source>
        <translation>添加交接</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Add products…</source>
        <translation>添加商品…</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>添加行</translation>
    </message>
    <message>
        <source>Back to the rundown</source>
        <translation>回到流程</translation>
    </message>
    <message>
        <source>Book studio time…</source>
        <translation>预订直播间时间…</translation>
    </message>
    <message>
        <source>Cancel show…</source>
        <translation>取消场次…</translation>
    </message>
    <message>
        <source>Close all blocks</source>
        <translation>收起所有板块</translation>
    </message>
    <message>
        <source>Close the gap…</source>
        <translation>消除时间差…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Compare and restore versions…</source>
        <translation>比较和恢复版本…</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy summary for chat</source>
        <translation>复制群聊摘要</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Cue columns…</source>
        <translation>提示列…</translation>
    </message>
    <message>
        <source>Cut rows</source>
        <translation>剪切行</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete creator</source>
        <translation>删除达人</translation>
    </message>
    <message>
        <source>Delete show</source>
        <translation>删除场次</translation>
    </message>
    <message>
        <source>Delete studio</source>
        <translation>删除直播间</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Download picture</source>
        <translation>下载图片</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Duplicate show…</source>
        <translation>复制场次…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>编辑详情</translation>
    </message>
    <message>
        <source>Edit show</source>
        <translation>编辑场次</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find a slot…</source>
        <translation>找时间…</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>全局查找…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Fit to length…</source>
        <translation>调整到时长…</translation>
    </message>
    <message>
        <source>Freeze numbers</source>
        <translation>固定编号</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史记录…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Import creators…</source>
        <translation>导入达人…</translation>
    </message>
    <message>
        <source>Import studios…</source>
        <translation>导入直播间…</translation>
    </message>
    <message>
        <source>Insert from template or show…</source>
        <translation>从模板或场次插入…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>键盘快捷键…</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>放大字号</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Let numbers follow</source>
        <translation>编号随顺序变化</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Lock rundown as final</source>
        <translation>定稿并锁定流程</translation>
    </message>
    <message>
        <source>Look like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>New creator</source>
        <translation>新建达人</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>新建计划…</translation>
    </message>
    <message>
        <source>New show</source>
        <translation>新建场次</translation>
    </message>
    <message>
        <source>New studio</source>
        <translation>新建直播间</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处变更</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>Number pins in row order</source>
        <translation>按行序编排链接号</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>只看变更</translation>
    </message>
    <message>
        <source>Open all blocks</source>
        <translation>展开所有板块</translation>
    </message>
    <message>
        <source>Open in viewer</source>
        <translation>用阅读器打开</translation>
    </message>
    <message>
        <source>Open rundown</source>
        <translation>打开流程</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>适合页宽</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste as new rows</source>
        <translation>粘贴为新行</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>粘贴图片</translation>
    </message>
    <message>
        <source>Picture from a file…</source>
        <translation>从文件选图片…</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处变更</translation>
    </message>
    <message>
        <source>Print host sheets</source>
        <translation>打印主播手卡</translation>
    </message>
    <message>
        <source>Print rundown</source>
        <translation>打印流程单</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Renumber</source>
        <translation>重新编号</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>重复…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Restore rows</source>
        <translation>恢复行</translation>
    </message>
    <message>
        <source>Restore version</source>
        <translation>恢复版本</translation>
    </message>
    <message>
        <source>Row and findings</source>
        <translation>行与检查结果</translation>
    </message>
    <message>
        <source>Rundown</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>保存 PDF…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>保存为文件…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>存为模板…</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>保存被拒的行…</translation>
    </message>
    <message>
        <source>Save version…</source>
        <translation>保存版本…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>排期</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Skip, or run again</source>
        <translation>跳过，或恢复</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>缩小字号</translation>
    </message>
    <message>
        <source>Studios</source>
        <translation>直播间</translation>
    </message>
    <message>
        <source>Take picture away</source>
        <translation>移除图片</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Unlock rundown</source>
        <translation>解锁流程</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>后一周</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>前一周</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Leave it</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>AskingForm</name>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>日子和时段</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>搭建</translation>
    </message>
    <message>
        <source>Studios</source>
        <translation>直播间</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>as the studio’s</source>
        <translation>与直播间相同</translation>
    </message>
</context>
<context>
    <name>BackupClock</name>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
</context>
<context>
    <name>BookingCard</name>
    <message>
        <source>Another studio…</source>
        <translation>换直播间…</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>催确认</translation>
    </message>
    <message>
        <source>Challenge…</source>
        <translation>催确认…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Confirm {studio}</source>
        <translation>确认 {studio}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Hold again</source>
        <translation>重新预留</translation>
    </message>
    <message>
        <source>Hold until</source>
        <translation>预留至</translation>
    </message>
    <message>
        <source>How long do those ahead have to confirm?</source>
        <translation>排在前面的人有多久可以确认？</translation>
    </message>
    <message>
        <source>Only hold</source>
        <translation>仅预留</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Release {studio}</source>
        <translation>释放 {studio}</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>搭建</translation>
    </message>
    <message>
        <source>Teardown</source>
        <translation>撤场</translation>
    </message>
    <message>
        <source>does not lapse</source>
        <translation>不会过期</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>+{count} more</source>
        <translation>还有 {count} 项</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>a day of {length}</source>
        <translation>一天共 {length}</translation>
    </message>
    <message>
        <source>clocks skip this hour</source>
        <translation>换钟跳过这一小时</translation>
    </message>
    <message>
        <source>no studio yet</source>
        <translation>还没有直播间</translation>
    </message>
    <message>
        <source>something is to be solved</source>
        <translation>有问题待解决</translation>
    </message>
    <message>
        <source>this hour comes twice</source>
        <translation>这一小时出现两次</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>New show</source>
        <translation>新建场次</translation>
    </message>
</context>
<context>
    <name>ChannelList</name>
    <message>
        <source>Add a channel…</source>
        <translation>添加账号…</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>账号名</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
</context>
<context>
    <name>ChannelRows</name>
    <message>
        <source>+ add a channel</source>
        <translation>+ 添加账号</translation>
    </message>
    <message>
        <source>+ add a channel (simulcast)</source>
        <translation>+ 添加账号（多平台同播）</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>title {used} of {limit}</source>
        <translation>标题 {used} / {limit} 字</translation>
    </message>
</context>
<context>
    <name>ChecksSection</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Nothing to solve in this show.</source>
        <translation>这场没有需要解决的问题。</translation>
    </message>
    <message>
        <source>{count} waived</source>
        <translation>{count} 个已豁免</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… 还有 {count} 个</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>{value} assumed</source>
        <translation>{value}（默认）</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}：{value}</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>Creators</name>
    <message>
        <source>65/h + 3%</source>
        <translation>65/小时 + 3%</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Add time off</source>
        <translation>添加休假</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>所有角色</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>每天最多</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用时间</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Free on</source>
        <translation>有空于</translation>
    </message>
    <message>
        <source>Free on Fri 18:00–19:00</source>
        <translation>有空于 周五 18:00–19:00</translation>
    </message>
    <message>
        <source>Free on {when}</source>
        <translation>{when} 有空</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时数</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Mon – Sun</source>
        <translation>周一 – 周日</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>报酬</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Rest between shifts</source>
        <translation>班次间休息</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Select somebody to see and change all about them.</source>
        <translation>选择一个人，查看并更改其全部资料。</translation>
    </message>
    <message>
        <source>Selected person</source>
        <translation>所选人员</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>all confirmed</source>
        <translation>全部已确认</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>已询问 {day}</translation>
    </message>
    <message>
        <source>away {when}</source>
        <translation>{when} 休假</translation>
    </message>
    <message>
        <source>clash {when}</source>
        <translation>{when} 冲突</translation>
    </message>
    <message>
        <source>free</source>
        <translation>有空</translation>
    </message>
    <message>
        <source>free from {clock}</source>
        <translation>{clock} 起有空</translation>
    </message>
    <message>
        <source>little rest {when}</source>
        <translation>{when} 休息不足</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>off</source>
        <translation>休</translation>
    </message>
    <message>
        <source>off hours {when}</source>
        <translation>{when} 超出可用时间</translation>
    </message>
    <message>
        <source>other role {when}</source>
        <translation>{when} 角色不符</translation>
    </message>
    <message>
        <source>rested</source>
        <translation>已休息好</translation>
    </message>
    <message>
        <source>{day}: {worked} of {limit}</source>
        <translation>{day}：{worked} / {limit}</translation>
    </message>
    <message>
        <source>{filter}: remove</source>
        <translation>{filter}：移除</translation>
    </message>
</context>
<context>
    <name>CreatorsPage</name>
    <message>
        <source>Add the people in front of and behind the camera, or open the sample plan.</source>
        <translation>添加台前幕后的人员，或打开示例计划。</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Import creators</source>
        <translation>导入达人</translation>
    </message>
    <message>
        <source>New creator</source>
        <translation>新建达人</translation>
    </message>
    <message>
        <source>No creators yet</source>
        <translation>还没有达人</translation>
    </message>
    <message>
        <source>{creators} · {hours} · {pay} this week</source>
        <translation>{creators} · 本周 {hours} · {pay}</translation>
    </message>
</context>
<context>
    <name>DateLines</name>
    <message>
        <source>… and {count} more</source>
        <translation>… 还有 {count} 个</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主播</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>环节类型</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>as its kind</source>
        <translation>随环节类型</translation>
    </message>
    <message>
        <source>several</source>
        <translation>多种</translation>
    </message>
</context>
<context>
    <name>Duplicating</name>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Fri 4 Dec, 11 Dec or every Friday until 18 Dec</source>
        <translation>12月4日、12月11日，或每周五到12月18日</translation>
    </message>
    <message>
        <source>To which days?</source>
        <translation>复制到哪些天？</translation>
    </message>
    <message>
        <source>{studio} was not free on {day}.</source>
        <translation>{studio} 在 {day} 没有空。</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>09:00–18:00, all day or off</source>
        <translation>09:00–18:00、全天或休息</translation>
    </message>
    <message>
        <source>45 or 1h 30m</source>
        <translation>45 或 1h 30m</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>EntryCards</name>
    <message>
        <source>Enter takes the first way out, Space shows it where it is</source>
        <translation>回车采用第一种办法，空格定位到该处</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Back to where you were (Escape)</source>
        <translation>回到原处（Escape）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>The summary is in the clipboard.</source>
        <translation>摘要已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Tick a show.</source>
        <translation>请勾选一场。</translation>
    </message>
    <message>
        <source>Tick one show.</source>
        <translation>请只勾选一场。</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>已写入 {file}。</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Calendar of</source>
        <translation>日历属于</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Private cue columns too</source>
        <translation>含不公开的提示列</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>The shows beside</source>
        <translation>旁边的场次</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>导出内容</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Ad budget</source>
        <translation>投流预算</translation>
    </message>
    <message>
        <source>Expected views</source>
        <translation>预计观看</translation>
    </message>
    <message>
        <source>Goal, budget and notes</source>
        <translation>目标、预算和备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Sales goal</source>
        <translation>销售目标</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>All brands</source>
        <translation>所有品牌</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>所有账号</translation>
    </message>
    <message>
        <source>All creators</source>
        <translation>所有达人</translation>
    </message>
    <message>
        <source>All studios</source>
        <translation>所有直播间</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>任意状态</translation>
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
        <source>Creator</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>只看有问题的</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>显示：{what}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>直播间</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>All hosts</source>
        <translation>所有主播</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in titles, hosts, products, cues …</source>
        <translation>在标题、主播、商品、提示等中查找…</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主播</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>环节类型</translation>
    </message>
    <message>
        <source>Only matches</source>
        <translation>只看匹配</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
</context>
<context>
    <name>FindSlot</name>
    <message>
        <source>any, or Fri–Sun 16:00–23:00</source>
        <translation>任意，或 周五–周日 16:00–23:00</translation>
    </message>
    <message>
        <source>four weeks, or 27 Nov – 5 Dec</source>
        <translation>四周，或 11月27日 – 12月5日</translation>
    </message>
    <message>
        <source>nobody, or host, operator, @name</source>
        <translation>无，或 主播、中控、@名字</translation>
    </message>
</context>
<context>
    <name>FindSlotPanel</name>
    <message>
        <source>Book…</source>
        <translation>预订…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>关闭（Escape）</translation>
    </message>
    <message>
        <source>Find a slot</source>
        <translation>找时间</translation>
    </message>
    <message>
        <source>For “{show}”</source>
        <translation>为“{show}”</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation>移到这里</translation>
    </message>
    <message>
        <source>Take the chosen time (Enter in the list)</source>
        <translation>采用所选时间（在列表中按回车）</translation>
    </message>
    <message>
        <source>There is no time for this. What comes closest:</source>
        <translation>没有合适的时间。最接近的是：</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>直播间</translation>
    </message>
    <message>
        <source>Studios</source>
        <translation>直播间</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>begin an export first</source>
        <translation>请先开始导出</translation>
    </message>
    <message>
        <source>choose a file to import first</source>
        <translation>请先选择要导入的文件</translation>
    </message>
    <message>
        <source>compare versions of a rundown first</source>
        <translation>请先比较流程的版本</translation>
    </message>
    <message>
        <source>not possible just now</source>
        <translation>现在不能用</translation>
    </message>
    <message>
        <source>open a plan first</source>
        <translation>请先打开计划</translation>
    </message>
    <message>
        <source>open a rundown first</source>
        <translation>请先打开流程</translation>
    </message>
    <message>
        <source>open a sheet to print first</source>
        <translation>请先打开要打印的单据</translation>
    </message>
    <message>
        <source>select a show in the schedule first</source>
        <translation>请先在排期中选择一场</translation>
    </message>
    <message>
        <source>turn to the creators first</source>
        <translation>请先转到达人页</translation>
    </message>
    <message>
        <source>turn to the products first</source>
        <translation>请先转到商品页</translation>
    </message>
    <message>
        <source>turn to the schedule first</source>
        <translation>请先转到排期页</translation>
    </message>
    <message>
        <source>turn to the studios first</source>
        <translation>请先转到直播间页</translation>
    </message>
    <message>
        <source>turn to the studios or creators first</source>
        <translation>请先转到直播间页或达人页</translation>
    </message>
</context>
<context>
    <name>FinderDesk</name>
    <message>
        <source>Nothing is called “{words}”.</source>
        <translation>没有叫“{words}”的。</translation>
    </message>
</context>
<context>
    <name>FinderPanel</name>
    <message>
        <source>Enter opens · Ctrl+Enter shows a show in the schedule · Esc closes</source>
        <translation>回车打开 · Ctrl+回车在排期中显示场次 · Esc 关闭</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>全局查找</translation>
    </message>
    <message>
        <source>Find shows, products, people, studios, rows and actions</source>
        <translation>查找场次、商品、人员、直播间、行和操作</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Live with this, and note why</source>
        <translation>接受现状，并写明原因</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>豁免…</translation>
    </message>
    <message>
        <source>Where this comes from, and how sure it is</source>
        <translation>依据来源及可信程度</translation>
    </message>
    <message>
        <source>Why may this stay?</source>
        <translation>为什么可以保持这样？</translation>
    </message>
    <message>
        <source>Why this may stay</source>
        <translation>可以保持这样的原因</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
</context>
<context>
    <name>FindingDesk</name>
    <message>
        <source>No match</source>
        <translation>没有匹配</translation>
    </message>
    <message>
        <source>{count} left as they were</source>
        <translation>{count} 处保持原样</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} / {count} 处</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Close the gap</source>
        <translation>消除时间差</translation>
    </message>
    <message>
        <source>Close the gap so, in one step (Enter)</source>
        <translation>一步消除时间差（回车）</translation>
    </message>
    <message>
        <source>Fit to length</source>
        <translation>调整到时长</translation>
    </message>
    <message>
        <source>Fit to {length}</source>
        <translation>调整到 {length}</translation>
    </message>
    <message>
        <source>Give the rows these lengths, in one step</source>
        <translation>一步把各行改为这些时长</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Move the end time</source>
        <translation>移动结束时刻</translation>
    </message>
    <message>
        <source>Move the hard start</source>
        <translation>移动定点开始</translation>
    </message>
    <message>
        <source>Move the rows before</source>
        <translation>移动前面的行</translation>
    </message>
    <message>
        <source>Shorten a row before</source>
        <translation>缩短前面的一行</translation>
    </message>
    <message>
        <source>Shorten “{row}”</source>
        <translation>缩短“{row}”</translation>
    </message>
    <message>
        <source>Stretch a row before</source>
        <translation>拉长前面的一行</translation>
    </message>
    <message>
        <source>Stretch “{row}”</source>
        <translation>拉长“{row}”</translation>
    </message>
    <message>
        <source>The selected rows ({count})</source>
        <translation>所选的行（{count}）</translation>
    </message>
    <message>
        <source>The show ends at {clock} as before ({over}).</source>
        <translation>场次仍在 {clock} 结束（{over}）。</translation>
    </message>
    <message>
        <source>The show would end at {clock} ({over}).</source>
        <translation>场次将在 {clock} 结束（{over}）。</translation>
    </message>
    <message>
        <source>The whole show</source>
        <translation>整场</translation>
    </message>
    <message>
        <source>There is no gap here any more.</source>
        <translation>这里已经没有时间差了。</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>What to fit</source>
        <translation>调整范围</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>按计划</translation>
    </message>
    <message>
        <source>comes to its longest</source>
        <translation>达到最长</translation>
    </message>
    <message>
        <source>comes to its shortest</source>
        <translation>达到最短</translation>
    </message>
    <message>
        <source>{length} of overlap with “{row}”, {clock}</source>
        <translation>与“{row}”重叠 {length}，{clock}</translation>
    </message>
    <message>
        <source>{length} of slack before “{row}”, {clock}</source>
        <translation>“{row}”之前空档 {length}，{clock}</translation>
    </message>
    <message>
        <source>{length}, on time</source>
        <translation>{length}，准时</translation>
    </message>
    <message>
        <source>{now} now, {then} then</source>
        <translation>现为 {now}，之后 {then}</translation>
    </message>
</context>
<context>
    <name>Footing</name>
    <message>
        <source>Duplicate, cancel, delete</source>
        <translation>复制、取消、删除</translation>
    </message>
    <message>
        <source>More about this show</source>
        <translation>这场的更多操作</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>FreePeople</name>
    <message>
        <source>Leave it</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Nobody else is in the plan. Add people on their page.</source>
        <translation>计划里没有其他人了。请在达人页添加。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Add brand</source>
        <translation>添加品牌</translation>
    </message>
    <message>
        <source>Before this show is “{status}”:</source>
        <translation>把这场设为“{status}”之前：</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Cancel show</source>
        <translation>取消场次</translation>
    </message>
    <message>
        <source>Cancelled: {reason}</source>
        <translation>已取消：{reason}</translation>
    </message>
    <message>
        <source>Choose the channels</source>
        <translation>选择账号</translation>
    </message>
    <message>
        <source>Moved to January, host is ill, …</source>
        <translation>改到一月、主播生病…</translation>
    </message>
    <message>
        <source>Name of the new brand</source>
        <translation>新品牌的名称</translation>
    </message>
    <message>
        <source>New brand…</source>
        <translation>新建品牌…</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>没有账号</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>Set to {status} all the same</source>
        <translation>仍然设为{status}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>为什么取消？</translation>
    </message>
    <message>
        <source>several</source>
        <translation>多种</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Does what is shown in one step (Ctrl+Return)</source>
        <translation>一步完成所示内容（Ctrl+回车）</translation>
    </message>
    <message>
        <source>Ends what runs, else leads back (Escape)</source>
        <translation>结束正在进行的，否则返回（Escape）</translation>
    </message>
    <message>
        <source>Given up: the plan is as it was.</source>
        <translation>已放弃：计划保持原样。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import {count}</source>
        <translation>导入 {count} 项</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>One step: can be undone</source>
        <translation>只算一步：可以撤销</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>What the file would do</source>
        <translation>导入这个文件会带来的变化</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>已写入 {file}。</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… 还有 {count} 个</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Which of these reads right?</source>
        <translation>哪一种读起来是对的？</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} the same, {rejected} rejected</source>
        <translation>新增 {new}，更改 {changed}，未变 {same}，拒绝 {rejected}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… 还有 {count} 个</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>As recognised</source>
        <translation>按识别结果</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Empty cells empty what is there</source>
        <translation>空单元格清空原有内容</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>直播数据</translation>
    </message>
    <message>
        <source>Rundown</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>The show on air then</source>
        <translation>当时在播的场次</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>导入结果</translation>
    </message>
    <message>
        <source>What is imported</source>
        <translation>导入内容</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Which reads right?</source>
        <translation>哪一种读起来是对的？</translation>
    </message>
    <message>
        <source>Whose products these are</source>
        <translation>商品属于</translation>
    </message>
    <message>
        <source>a cue column</source>
        <translation>提示列</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>same</source>
        <translation>未变</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>No rate is known</source>
        <translation>没有已知的费率</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>开播</translation>
    </message>
    <message>
        <source>Run of show</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>直播间</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>To solve</source>
        <translation>待解决</translation>
    </message>
    <message>
        <source>hold lapsed</source>
        <translation>预留已过期</translation>
    </message>
    <message>
        <source>hold {rank}</source>
        <translation>第 {rank} 预留</translation>
    </message>
    <message>
        <source>{hours} at least</source>
        <translation>至少 {hours}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Enter changes the keys of what is marked · Esc closes</source>
        <translation>回车更改所选操作的快捷键 · Esc 关闭</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>查找快捷键</translation>
    </message>
    <message>
        <source>Find an action, or keys such as Ctrl+D</source>
        <translation>查找操作，或 Ctrl+D 这样的按键</translation>
    </message>
    <message>
        <source>Its usual keys are “{other}” now. Reset that first.</source>
        <translation>它的默认按键现在属于“{other}”。请先还原那一个。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>No action is called so, and none has these keys.</source>
        <translation>没有叫这个名字或用这个按键的操作。</translation>
    </message>
    <message>
        <source>Press the new keys for “{action}”. Backspace takes them away, Esc keeps them.</source>
        <translation>请按下“{action}”的新按键。退格键去掉，Esc 保持不变。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部还原</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>{keys} is needed for typing and moving. Hold Ctrl or Alt with another.</source>
        <translation>{keys} 用于输入和移动。请与 Ctrl 或 Alt 组合使用其他键。</translation>
    </message>
    <message>
        <source>{keys} is “{other}” already. Press other keys, or change those first.</source>
        <translation>{keys} 已用于“{other}”。请按其他键，或先更改那一个。</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>Alt+↑↓ changes their order.</source>
        <translation>Alt+↑↓ 调整顺序。</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns: {layout}</source>
        <translation>列：{layout}</translation>
    </message>
    <message>
        <source>Columns: {layout}, changed</source>
        <translation>列：{layout}（已改动）</translation>
    </message>
    <message>
        <source>Cue columns</source>
        <translation>提示列</translation>
    </message>
    <message>
        <source>Cue columns…</source>
        <translation>提示列…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete column</source>
        <translation>删除列</translation>
    </message>
    <message>
        <source>Hide “{column}”</source>
        <translation>隐藏“{column}”</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>新建列</translation>
    </message>
    <message>
        <source>Private: never printed</source>
        <translation>不公开：从不打印</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Shown, from left to right</source>
        <translation>显示的列，从左到右</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Space shows or hides. Alt+↑↓ moves, Alt+←→ makes wider.</source>
        <translation>空格显示或隐藏。Alt+↑↓ 移动，Alt+←→ 调宽。</translation>
    </message>
    <message>
        <source>The current column</source>
        <translation>当前列</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Which columns are shown, and how wide</source>
        <translation>显示哪些列，各有多宽</translation>
    </message>
    <message>
        <source>name, then Enter</source>
        <translation>输入名称后回车</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>用逗号分隔</translation>
    </message>
    <message>
        <source>{column} · {kind}</source>
        <translation>{column} · {kind}</translation>
    </message>
    <message>
        <source>{column} · {kind} · private</source>
        <translation>{column} · {kind} · 不公开</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>New plan</source>
        <translation>新建计划</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
</context>
<context>
    <name>MoveAnyway</name>
    <message>
        <source>Both would be booked: {who}</source>
        <translation>两者都会被预订：{who}</translation>
    </message>
    <message>
        <source>Move anyway</source>
        <translation>仍然移动</translation>
    </message>
</context>
<context>
    <name>NewShowPanel</name>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel (Escape)</source>
        <translation>取消（Escape）</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Create (Enter)</source>
        <translation>创建（回车）</translation>
    </message>
    <message>
        <source>Fri 7pm 2h Studio A Brand @name</source>
        <translation>周五 晚上7点 2小时 直播间A 品牌 @名字</translation>
    </message>
    <message>
        <source>New show</source>
        <translation>新建场次</translation>
    </message>
    <message>
        <source>No people can be named yet; add them on the page of creators.</source>
        <translation>还没有可指定的人员；请在达人页添加。</translation>
    </message>
    <message>
        <source>No studio can be named yet; add studios on their page.</source>
        <translation>还没有可指定的直播间；请在直播间页添加。</translation>
    </message>
    <message>
        <source>Rundown</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>The plan has no brand yet: say below what to call it.</source>
        <translation>计划里还没有品牌：请在下面填写名称。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Add product…</source>
        <translation>添加商品…</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move the chosen product down (Alt+Down)</source>
        <translation>下移所选商品（Alt+Down）</translation>
    </message>
    <message>
        <source>Move the chosen product up (Alt+Up); the first one leads the row</source>
        <translation>上移所选商品（Alt+Up）；第一个是本行主推</translation>
    </message>
    <message>
        <source>Sell one more product in this row</source>
        <translation>在这一行再卖一个商品</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Take the chosen product out of the row (Del)</source>
        <translation>将所选商品移出这一行（Del）</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
</context>
<context>
    <name>OnAir</name>
    <message>
        <source>Fri 27 Nov 16:00 – 19:00</source>
        <translation>11月27日 16:00 – 19:00</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>On air: day, start and end</source>
        <translation>开播：日期、开始和结束</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>导出为文件</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Make a new plan</source>
        <translation>新建计划</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>打开计划</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Save the sheets as PDF</source>
        <translation>将单据保存为 PDF</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>PaceFields</name>
    <message>
        <source>Chinese or Japanese characters a minute</source>
        <translation>每分钟中文或日文字数</translation>
    </message>
    <message>
        <source>Words a minute</source>
        <translation>每分钟单词数</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>in this show</source>
        <translation>已在本场</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>已售罄</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>库存未知</translation>
    </message>
    <message>
        <source>stock {count}</source>
        <translation>库存 {count}</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>已询问</translation>
    </message>
    <message>
        <source>clash</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>off</source>
        <translation>休</translation>
    </message>
    <message>
        <source>the whole show</source>
        <translation>整场</translation>
    </message>
    <message>
        <source>whole show</source>
        <translation>整场</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>Assign</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Assign {name}</source>
        <translation>安排 {name}</translation>
    </message>
</context>
<context>
    <name>PersonTerms</name>
    <message>
        <source>Call before</source>
        <translation>提前到场</translation>
    </message>
    <message>
        <source>Cost not known</source>
        <translation>费用未知</translation>
    </message>
    <message>
        <source>Cost of the shift: {amount}</source>
        <translation>本班次费用：{amount}</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Hand over at</source>
        <translation>交接时刻</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Split shift</source>
        <translation>拆分班次</translation>
    </message>
    <message>
        <source>Split shift…</source>
        <translation>拆分班次…</translation>
    </message>
    <message>
        <source>Swap shifts</source>
        <translation>对调班次</translation>
    </message>
    <message>
        <source>Swap shifts with</source>
        <translation>与谁对调班次</translation>
    </message>
    <message>
        <source>Swap…</source>
        <translation>对调…</translation>
    </message>
    <message>
        <source>Take off the show</source>
        <translation>撤出本场</translation>
    </message>
    <message>
        <source>To</source>
        <translation>交给</translation>
    </message>
    <message>
        <source>Who is free?</source>
        <translation>谁有空？</translation>
    </message>
    <message>
        <source>usual pay</source>
        <translation>通常报酬</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>正在下载…</translation>
    </message>
    <message>
        <source>Drop a picture here, or paste one.</source>
        <translation>把图片拖到这里，或粘贴。</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>正在读取图片…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture of {product}</source>
        <translation>{product} 的图片</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>没有图片</translation>
    </message>
    <message>
        <source>unreadable picture</source>
        <translation>图片无法读取</translation>
    </message>
</context>
<context>
    <name>Prices</name>
    <message>
        <source>Buyer limit</source>
        <translation>每人限购</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
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
        <source>Margin after fees</source>
        <translation>扣费后毛利</translation>
    </message>
    <message>
        <source>Off: the product is only linked and pinned, not told of</source>
        <translation>关闭：商品只挂链接和置顶，不口播</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>链接号</translation>
    </message>
    <message>
        <source>Spoken of</source>
        <translation>口播</translation>
    </message>
    <message>
        <source>Stock set aside</source>
        <translation>预留库存</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>库存未知</translation>
    </message>
    <message>
        <source>stock {count}</source>
        <translation>库存 {count}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{pin} of {count}</source>
        <translation>{pin} / {count}</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Back without printing (Escape)</source>
        <translation>不打印，返回（Escape）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a sheet, and a host for the host sheet.</source>
        <translation>请选择一种单据；主播手卡还要选择主播。</translation>
    </message>
    <message>
        <source>Drawing the pages…</source>
        <translation>正在绘制页面…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Print sheets · {show}</source>
        <translation>打印单据 · {show}</translation>
    </message>
    <message>
        <source>Print {number}</source>
        <translation>第 {number} 次打印</translation>
    </message>
    <message>
        <source>Print {pages}…</source>
        <translation>打印 {pages}…</translation>
    </message>
</context>
<context>
    <name>PrintStrip</name>
    <message>
        <source>{zoom} % · page {page} of {count}</source>
        <translation>{zoom} % · 第 {page} / {count} 页</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>A PDF for each person’s pack</source>
        <translation>每人一份 PDF 资料包</translation>
    </message>
    <message>
        <source>A file needs a name.</source>
        <translation>文件需要名称。</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Beside the plan</source>
        <translation>与计划同一文件夹</translation>
    </message>
    <message>
        <source>Block “{block}”</source>
        <translation>板块“{block}”</translation>
    </message>
    <message>
        <source>Changes (there is no print yet)</source>
        <translation>变更单（还没有打印过）</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>变更起点</translation>
    </message>
    <message>
        <source>Changes since print {number}</source>
        <translation>自第 {number} 次打印以来的变更</translation>
    </message>
    <message>
        <source>Coloured squares</source>
        <translation>彩色方块</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns of</source>
        <translation>列所属单据</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Drawing the pages…</source>
        <translation>正在绘制页面…</translation>
    </message>
    <message>
        <source>Into {folder}</source>
        <translation>存入 {folder}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Lines to write on</source>
        <translation>书写横线</translation>
    </message>
    <message>
        <source>Links and QR codes</source>
        <translation>链接和二维码</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>页边距</translation>
    </message>
    <message>
        <source>Mark changed rows</source>
        <translation>标记变更的行</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>版式名称</translation>
    </message>
    <message>
        <source>Name of the layout (Enter)</source>
        <translation>版式名称（回车）</translation>
    </message>
    <message>
        <source>New page for each block</source>
        <translation>每个板块另起一页</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Note in the footer</source>
        <translation>页脚附注</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Print {number} ({moment})</source>
        <translation>第 {number} 次打印（{moment}）</translation>
    </message>
    <message>
        <source>Print {number} ({moment}) is with {holders}</source>
        <translation>第 {number} 次打印（{moment}）在 {holders} 手上</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Product pictures</source>
        <translation>商品图片</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows of {name}</source>
        <translation>{name} 的行</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Selected rows ({count})</source>
        <translation>所选的行（{count}）</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Space prints a column · Alt+↑↓ moves it</source>
        <translation>空格选择是否打印该列 · Alt+↑↓ 移动</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Use, save and delete ways to print</source>
        <translation>使用、保存和删除打印方式</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>通常的列</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>打印内容</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>列宽</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>as the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>适中</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>of each sheet</source>
        <translation>每种单据的</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>roomy</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>{column} · {width} mm</source>
        <translation>{column} · {width} 毫米</translation>
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
        <source>{count} page</source>
        <translation>{count} 页</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} 页</translation>
    </message>
    <message>
        <source>{print}: nothing has changed since</source>
        <translation>{print}：此后没有变更</translation>
    </message>
    <message>
        <source>{print}: {count} change since</source>
        <translation>{print}：此后有 {count} 处变更</translation>
    </message>
    <message>
        <source>{print}: {count} changes since</source>
        <translation>{print}：此后有 {count} 处变更</translation>
    </message>
    <message>
        <source>“%1” is no part of a name. There are: %2.</source>
        <translation>名称里没有“%1”这一部分。可用的有：%2。</translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>Close the message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Something went wrong that should not have. Your plan is saved up to the last finished change; if this goes on, start Show Planner again.</source>
        <translation>发生了不该发生的错误。直到上一次完成的更改，计划都已保存；如果反复出现，请重新启动 Show Planner。</translation>
    </message>
</context>
<context>
    <name>ProductPalette</name>
    <message>
        <source>A row for each, below the current one (Enter)</source>
        <translation>每个商品一行，加在当前行之下（回车）</translation>
    </message>
    <message>
        <source>Add as rows</source>
        <translation>添加为行</translation>
    </message>
    <message>
        <source>Add into the row</source>
        <translation>加入这一行</translation>
    </message>
    <message>
        <source>Add products</source>
        <translation>添加商品</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>所有品牌</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Find products</source>
        <translation>查找商品</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>有库存</translation>
    </message>
    <message>
        <source>Name, SKU, barcode or tag</source>
        <translation>名称、货号、条码或标签</translation>
    </message>
    <message>
        <source>Not yet in this show</source>
        <translation>本场未上架</translation>
    </message>
    <message>
        <source>Nothing is called so. Look in all brands, or type less of it.</source>
        <translation>没有叫这个名字的。请在所有品牌里找，或少输入几个字。</translation>
    </message>
    <message>
        <source>Or drag them between rows, or onto one.</source>
        <translation>也可以拖到行之间，或拖到某一行上。</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>找到的商品</translation>
    </message>
    <message>
        <source>Sell them in the current row too (Shift+Enter)</source>
        <translation>也在当前行售卖（Shift+回车）</translation>
    </message>
    <message>
        <source>{found}, the first {shown} are listed</source>
        <translation>{found}，列出前 {shown} 个</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Select a product to see its picture and what is known of it.</source>
        <translation>选择一个商品，查看图片和已知的资料。</translation>
    </message>
    <message>
        <source>Selected product</source>
        <translation>所选商品</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>已停售</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>Find products</source>
        <translation>查找商品</translation>
    </message>
    <message>
        <source>Import them from a shop’s export with Ctrl+I, or drop the file on this window.</source>
        <translation>按 Ctrl+I 导入店铺导出的文件，或把文件拖到这个窗口。</translation>
    </message>
    <message>
        <source>Name, SKU, barcode, brand or tag</source>
        <translation>名称、货号、条码、品牌或标签</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>还没有商品</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} / {all}</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Leave it</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>To solve</source>
        <translation>待解决</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>To solve</source>
        <translation>待解决</translation>
    </message>
</context>
<context>
    <name>RepeatForm</name>
    <message>
        <source>Books the days that are free, and says which are not. One step to undo.</source>
        <translation>预订有空的日子，并说明哪些没有空。只算一步，可以撤销。</translation>
    </message>
    <message>
        <source>Make the series</source>
        <translation>创建系列</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>no end: made for {count} weeks</source>
        <translation>无结束日期：先排 {count} 周</translation>
    </message>
    <message>
        <source>nothing in the way</source>
        <translation>没有阻碍</translation>
    </message>
    <message>
        <source>this show</source>
        <translation>本场</translation>
    </message>
    <message>
        <source>{count} with a clash</source>
        <translation>{count} 场有冲突</translation>
    </message>
</context>
<context>
    <name>RoomLine</name>
    <message>
        <source>Closed: {reason}</source>
        <translation>关闭：{reason}</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>有空</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Hold behind</source>
        <translation>排在其后预留</translation>
    </message>
    <message>
        <source>On hold: {who}</source>
        <translation>已预留：{who}</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已占用</translation>
    </message>
    <message>
        <source>Taken: {who}</source>
        <translation>已占用：{who}</translation>
    </message>
</context>
<context>
    <name>RoomList</name>
    <message>
        <source>Leave it</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>There is no studio yet. Add one on the page of studios.</source>
        <translation>还没有直播间。请在直播间页添加。</translation>
    </message>
</context>
<context>
    <name>RoomTime</name>
    <message>
        <source>Fri 27 Nov 14:00 – 18:00</source>
        <translation>11月27日 14:00 – 18:00</translation>
    </message>
    <message>
        <source>Maintenance, a rental, …</source>
        <translation>维护、出租…</translation>
    </message>
</context>
<context>
    <name>RoomTimeForm</name>
    <message>
        <source>Setup before</source>
        <translation>之前的搭建</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>直播间</translation>
    </message>
    <message>
        <source>Teardown after</source>
        <translation>之后的撤场</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>RoomTimePanel</name>
    <message>
        <source>Book</source>
        <translation>预订</translation>
    </message>
    <message>
        <source>Book all the same</source>
        <translation>仍然预订</translation>
    </message>
    <message>
        <source>Book studio time</source>
        <translation>预订直播间时间</translation>
    </message>
    <message>
        <source>Change it all the same</source>
        <translation>仍然更改</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Give the time back; it stays in the plan as released</source>
        <translation>把时间让出来；在计划里保留为已释放</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Studio time</source>
        <translation>直播间时间</translation>
    </message>
    <message>
        <source>Studio time without a show</source>
        <translation>不属于场次的直播间时间</translation>
    </message>
    <message>
        <source>Take it out of the plan</source>
        <translation>从计划中删除</translation>
    </message>
</context>
<context>
    <name>RowInspector</name>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>金</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>No row is selected. Select one to see and edit it here.</source>
        <translation>没有选择行。选择一行，在这里查看和编辑。</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Selected row</source>
        <translation>所选的行</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>灰蓝</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>蓝绿</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>for this show only</source>
        <translation>仅限本场</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>Rundown</name>
    <message>
        <source>17:00 or by 18:00</source>
        <translation>17:00 或 18:00止</translation>
    </message>
    <message>
        <source>Back time</source>
        <translation>最晚开始</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>保本</translation>
    </message>
    <message>
        <source>Kinds and hosts along time; the table below tells the same.</source>
        <translation>环节和主播的时间分布；下面的表格内容相同。</translation>
    </message>
    <message>
        <source>Map of the show</source>
        <translation>场次缩略图</translation>
    </message>
    <message>
        <source>Off air</source>
        <translation>下播</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>开播</translation>
    </message>
    <message>
        <source>Over / under</source>
        <translation>超时 / 不足</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Sales goal</source>
        <translation>销售目标</translation>
    </message>
    <message>
        <source>The selected row can start {room} later and all ends in time.</source>
        <translation>所选的行可以推后 {room} 开始，全场仍能按时结束。</translation>
    </message>
    <message>
        <source>The selected row starts {room} too late to end in time.</source>
        <translation>所选的行开始晚了 {room}，不能按时结束。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Untitled block</source>
        <translation>未命名板块</translation>
    </message>
    <message>
        <source>a kind of your own</source>
        <translation>自定义类型</translation>
    </message>
    <message>
        <source>ends by {when}</source>
        <translation>{when} 前结束</translation>
    </message>
    <message>
        <source>follows the row before</source>
        <translation>顺接上一行</translation>
    </message>
    <message>
        <source>hard start {when}</source>
        <translation>{when} 定点开始</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no product</source>
        <translation>没有商品</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>没有目标</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>未勾选</translation>
    </message>
    <message>
        <source>overlap with the hard start</source>
        <translation>与定点开始重叠</translation>
    </message>
    <message>
        <source>pins out of order</source>
        <translation>链接号顺序不对</translation>
    </message>
    <message>
        <source>planned {target} · {length}</source>
        <translation>计划 {target} · {length}</translation>
    </message>
    <message>
        <source>slack before the hard start</source>
        <translation>定点开始前的空档</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>the list price</source>
        <translation>标价</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{column} (private)</source>
        <translation>{column}（不公开）</translation>
    </message>
    <message>
        <source>{hosts}, as the shifts say</source>
        <translation>{hosts}，按班次</translation>
    </message>
    <message>
        <source>{length} over</source>
        <translation>超时 {length}</translation>
    </message>
    <message>
        <source>{length} under</source>
        <translation>不足 {length}</translation>
    </message>
    <message>
        <source>{time}, starts {length} too late</source>
        <translation>{time}，晚了 {length}</translation>
    </message>
</context>
<context>
    <name>RundownChoice</name>
    <message>
        <source>Copy of {name}, {day}</source>
        <translation>复制 {name}，{day}</translation>
    </message>
    <message>
        <source>From template: {name}, {length}</source>
        <translation>来自模板：{name}，{length}</translation>
    </message>
    <message>
        <source>None: begin empty</source>
        <translation>无：从空白开始</translation>
    </message>
    <message>
        <source>Rundown</source>
        <translation>流程</translation>
    </message>
</context>
<context>
    <name>RundownPage</name>
    <message>
        <source>A rundown is made of rows. Add the first one, and type its title.</source>
        <translation>流程由行组成。添加第一行并输入标题。</translation>
    </message>
    <message>
        <source>Choose one in the schedule to see its rundown.</source>
        <translation>在排期中选择一场，查看它的流程。</translation>
    </message>
    <message>
        <source>No rows yet</source>
        <translation>还没有行</translation>
    </message>
    <message>
        <source>No show is open</source>
        <translation>没有打开的场次</translation>
    </message>
    <message>
        <source>Rundown</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>{status} · locked</source>
        <translation>{status} · 已锁定</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>16:00 or 2026-11-27 16:00</source>
        <translation>16:00 或 2026-11-27 16:00</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>开播</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Add a show, or open the sample plan to see what one looks like.</source>
        <translation>添加场次，或打开示例计划看看。</translation>
    </message>
    <message>
        <source>No shows yet</source>
        <translation>还没有场次</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>排期</translation>
    </message>
</context>
<context>
    <name>ScopeStrip</name>
    <message>
        <source>All {count}</source>
        <translation>全部 {count} 场</translation>
    </message>
    <message>
        <source>Do the same to all that come after it</source>
        <translation>对之后的各场做同样的更改</translation>
    </message>
    <message>
        <source>Do the same to the whole series</source>
        <translation>对整个系列做同样的更改</translation>
    </message>
    <message>
        <source>Leave the others as they are (Esc)</source>
        <translation>其他各场保持原样（Esc）</translation>
    </message>
    <message>
        <source>Only the show on {day} was changed.</source>
        <translation>只更改了 {day} 这一场。</translation>
    </message>
    <message>
        <source>Only the show on {day} was deleted.</source>
        <translation>只删除了 {day} 这一场。</translation>
    </message>
    <message>
        <source>Only this show</source>
        <translation>仅此场</translation>
    </message>
    <message>
        <source>Some bookings could not go along. {reasons}</source>
        <translation>有些预订不能一起移动。{reasons}</translation>
    </message>
    <message>
        <source>This and later ({count})</source>
        <translation>此场及以后（{count}）</translation>
    </message>
</context>
<context>
    <name>ScriptPane</name>
    <message>
        <source>Ctrl+Enter writes it, Ctrl+Page keys go to the next row, Escape closes.</source>
        <translation>Ctrl+回车写入，Ctrl+翻页键到下一行，Escape 关闭。</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Select an item or a note</source>
        <translation>选择一个环节或备注</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Use as length</source>
        <translation>用作时长</translation>
    </message>
    <message>
        <source>Use {length} as length</source>
        <translation>把 {length} 用作时长</translation>
    </message>
    <message>
        <source>What is said in this row. **Bold**, and lists with - or 1. are drawn so.</source>
        <translation>这一行要说的话。**粗体**以及用 - 或 1. 开头的列表会照样显示。</translation>
    </message>
    <message>
        <source>{time} to read</source>
        <translation>朗读约 {time}</translation>
    </message>
    <message>
        <source>{time} to read, of {length}</source>
        <translation>朗读约 {time}，共 {length}</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>24 Dec</source>
        <translation>12月24日</translation>
    </message>
    <message>
        <source>every Tuesday and Thursday until 24 Dec</source>
        <translation>每周二、周四到12月24日</translation>
    </message>
    <message>
        <source>{count} shows</source>
        <translation>{count} 场</translation>
    </message>
    <message>
        <source>{count} shows made.</source>
        <translation>已创建 {count} 场。</translation>
    </message>
    <message>
        <source>{day} has no studio: {reason}.</source>
        <translation>{day} 没有直播间：{reason}。</translation>
    </message>
    <message>
        <source>{day} is left out: the clocks skip that time.</source>
        <translation>{day} 已略过：换钟跳过了那个时间。</translation>
    </message>
    <message>
        <source>{day} was worked on: it stays, but in no series.</source>
        <translation>{day} 已经编辑过：保留，但不再属于任何系列。</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>A new rule is for</source>
        <translation>新规则适用于</translation>
    </message>
    <message>
        <source>Add shows until</source>
        <translation>添加场次至</translation>
    </message>
    <message>
        <source>All {count} shows</source>
        <translation>全部 {count} 场</translation>
    </message>
    <message>
        <source>Deletes the shows of the series that come after this one</source>
        <translation>删除系列中这一场之后的各场</translation>
    </message>
    <message>
        <source>End the series with this show</source>
        <translation>系列到这一场为止</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>This and later ({count})</source>
        <translation>此场及以后（{count}）</translation>
    </message>
    <message>
        <source>has changes of its own</source>
        <translation>有单独的更改</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>moved from {time}</source>
        <translation>原为 {time}</translation>
    </message>
    <message>
        <source>no studio</source>
        <translation>没有直播间</translation>
    </message>
</context>
<context>
    <name>SeriesPanel</name>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Select a show.</source>
        <translation>请选择一场。</translation>
    </message>
</context>
<context>
    <name>ShowInspector</name>
    <message>
        <source>No show is selected. Select one to see and edit it here.</source>
        <translation>没有选择场次。选择一场，在这里查看和编辑。</translation>
    </message>
    <message>
        <source>Selected show</source>
        <translation>所选场次</translation>
    </message>
</context>
<context>
    <name>SideTitle</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
</context>
<context>
    <name>SlotList</name>
    <message>
        <source>Free times</source>
        <translation>有空的时间</translation>
    </message>
</context>
<context>
    <name>Solving</name>
    <message>
        <source>All confirmed</source>
        <translation>全部已确认</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Every clash of rooms and people in the coming {weeks} weeks is solved.</source>
        <translation>未来 {weeks} 周内直播间和人员的冲突都已解决。</translation>
    </message>
    <message>
        <source>Every room and everybody of the coming {weeks} weeks has said yes.</source>
        <translation>未来 {weeks} 周的直播间和人员都已答应。</translation>
    </message>
    <message>
        <source>Every show of the coming {weeks} weeks has what it needs to go on air.</source>
        <translation>未来 {weeks} 周的场次都具备了开播条件。</translation>
    </message>
    <message>
        <source>Everything is ready</source>
        <translation>一切就绪</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>没有冲突</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>待确认</translation>
    </message>
</context>
<context>
    <name>SolvingPage</name>
    <message>
        <source>To solve</source>
        <translation>待解决</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Plan your live shows: who sells what, when and where. A plan is one file, which you can copy and mail. Everything you do is saved at once and can be undone.</source>
        <translation>规划您的直播：谁在何时何地卖什么。一个计划就是一个文件，可以复制和发送。您做的一切都会立即保存，也都可以撤销。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes saved</source>
        <translation>所有更改已保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>StudioSection</name>
    <message>
        <source>Another studio too…</source>
        <translation>再加一个直播间…</translation>
    </message>
    <message>
        <source>Book a studio…</source>
        <translation>预订直播间…</translation>
    </message>
</context>
<context>
    <name>Studios</name>
    <message>
        <source>2 or 2.5</source>
        <translation>2 或 2.5</translation>
    </message>
    <message>
        <source>Add closure</source>
        <translation>添加关闭时间</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>Between bookings</source>
        <translation>预订之间</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已预订</translation>
    </message>
    <message>
        <source>Closures</source>
        <translation>关闭时间</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Neighbours share the gap</source>
        <translation>相邻预订共用间隔</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Select a studio to see and change all about it.</source>
        <translation>选择一个直播间，查看并更改其全部资料。</translation>
    </message>
    <message>
        <source>Selected studio</source>
        <translation>所选直播间</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>搭建</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>直播间</translation>
    </message>
    <message>
        <source>Teardown</source>
        <translation>撤场</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>StudiosPage</name>
    <message>
        <source>Add the rooms that shows are made in, or open the sample plan.</source>
        <translation>添加用来直播的房间，或打开示例计划。</translation>
    </message>
    <message>
        <source>Import studios</source>
        <translation>导入直播间</translation>
    </message>
    <message>
        <source>New studio</source>
        <translation>新建直播间</translation>
    </message>
    <message>
        <source>No studios yet</source>
        <translation>还没有直播间</translation>
    </message>
    <message>
        <source>Studios</source>
        <translation>直播间</translation>
    </message>
    <message>
        <source>{studios} · {hours} booked · {cost} this week</source>
        <translation>{studios} · 本周已订 {hours} · {cost}</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>As the product</source>
        <translation>恢复为商品原文</translation>
    </message>
    <message>
        <source>Forget this show’s own words: the product’s hold again</source>
        <translation>放弃本场的说法，改回商品的</translation>
    </message>
    <message>
        <source>Never say</source>
        <translation>禁用说法</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>卖点</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>添加人员…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Which host is free?</source>
        <translation>哪位主播有空？</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Booked</source>
        <translation>已预订</translation>
    </message>
    <message>
        <source>Copy to {time}</source>
        <translation>复制到 {time}</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Enter drops it all the same, Esc gives it up.</source>
        <translation>回车仍然放下，Esc 放弃。</translation>
    </message>
    <message>
        <source>No studio</source>
        <translation>没有直播间</translation>
    </message>
    <message>
        <source>Studios</source>
        <translation>直播间</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Unbooked shows — drag onto a studio</source>
        <translation>未订直播间的场次：拖到直播间上</translation>
    </message>
    <message>
        <source>hold {rank}</source>
        <translation>第 {rank} 预留</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>{amount}/h</source>
        <translation>{amount}/小时</translation>
    </message>
    <message>
        <source>{name} is closed then.</source>
        <translation>{name} 那时关闭。</translation>
    </message>
    <message>
        <source>{name} is not available then.</source>
        <translation>{name} 那时不可用。</translation>
    </message>
    <message>
        <source>{name} is on “{show}”, {time}.</source>
        <translation>{name} 那时在“{show}”，{time}。</translation>
    </message>
    <message>
        <source>{name} is taken by “{show}”, {time}.</source>
        <translation>{name} 已被“{show}”占用，{time}。</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>New show</source>
        <translation>新建场次</translation>
    </message>
</context>
<context>
    <name>Timing</name>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Length locked</source>
        <translation>锁定时长</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>最短</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始方式</translation>
    </message>
    <message>
        <source>after row {number}</source>
        <translation>第 {number} 行之后</translation>
    </message>
    <message>
        <source>ends by {clock}</source>
        <translation>{clock} 前结束</translation>
    </message>
    <message>
        <source>hard start {clock}</source>
        <translation>{clock} 定点开始</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>开播时</translation>
    </message>
    <message>
        <source>several</source>
        <translation>多种</translation>
    </message>
    <message>
        <source>{length} of {target}</source>
        <translation>{length} / {target}</translation>
    </message>
</context>
<context>
    <name>ToSolve</name>
    <message>
        <source>{count} waived</source>
        <translation>{count} 个已豁免</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… 还有 {count} 个</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>删除模板</translation>
    </message>
    <message>
        <source>Delete version</source>
        <translation>删除版本</translation>
    </message>
    <message>
        <source>Enter gives the version this name</source>
        <translation>回车为这个版本命名</translation>
    </message>
    <message>
        <source>Enter renames the template</source>
        <translation>回车为模板改名</translation>
    </message>
    <message>
        <source>History of this show</source>
        <translation>本场的历史记录</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Insert all</source>
        <translation>全部插入</translation>
    </message>
    <message>
        <source>Insert behind the current row (Enter)</source>
        <translation>插入到当前行之后（回车）</translation>
    </message>
    <message>
        <source>Insert from template or show</source>
        <translation>从模板或场次插入</translation>
    </message>
    <message>
        <source>Insert {count} selected</source>
        <translation>插入所选 {count} 行</translation>
    </message>
    <message>
        <source>Left out, as they are of another brand: {names}.</source>
        <translation>已略过，因为属于其他品牌：{names}。</translation>
    </message>
    <message>
        <source>Locked as final: rows and products cannot be changed.</source>
        <translation>已定稿并锁定：行和商品不能更改。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of this template</source>
        <translation>这个模板的名称</translation>
    </message>
    <message>
        <source>Name of this version</source>
        <translation>这个版本的名称</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>较新的版本</translation>
    </message>
    <message>
        <source>No version is kept yet. Save one first.</source>
        <translation>还没有保存版本。请先保存一个。</translation>
    </message>
    <message>
        <source>Not in this version</source>
        <translation>不在这个版本里</translation>
    </message>
    <message>
        <source>Nothing was changed in this show yet.</source>
        <translation>这一场还没有任何更改。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>较旧的版本</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>模板改名</translation>
    </message>
    <message>
        <source>Restored without what is gone from the plan: {names}.</source>
        <translation>已恢复，但不含计划中已不存在的：{names}。</translation>
    </message>
    <message>
        <source>Restoring brings back rows with their products. Time, status and team stay.</source>
        <translation>恢复会带回各行及其商品。时间、状态和团队不变。</translation>
    </message>
    <message>
        <source>Rows: select some, or insert all</source>
        <translation>行：选择若干行，或全部插入</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>存为模板</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>Save template (Enter)</source>
        <translation>保存模板（回车）</translation>
    </message>
    <message>
        <source>Save, compare, restore, lock; history, templates</source>
        <translation>保存、比较、恢复、锁定；历史记录、模板</translation>
    </message>
    <message>
        <source>Saved as template “{name}”.</source>
        <translation>已存为模板“{name}”。</translation>
    </message>
    <message>
        <source>Search templates and shows</source>
        <translation>搜索模板和场次</translation>
    </message>
    <message>
        <source>Search what was changed</source>
        <translation>搜索更改内容</translation>
    </message>
    <message>
        <source>Template of {count} rows</source>
        <translation>{count} 行的模板</translation>
    </message>
    <message>
        <source>Template, {minutes} min</source>
        <translation>模板，{minutes} 分钟</translation>
    </message>
    <message>
        <source>Templates and shows</source>
        <translation>模板和场次</translation>
    </message>
    <message>
        <source>The selected rows ({count})</source>
        <translation>所选的行（{count}）</translation>
    </message>
    <message>
        <source>The whole rundown</source>
        <translation>整个流程</translation>
    </message>
    <message>
        <source>Two versions side by side</source>
        <translation>两个版本并排</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>适用场合</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>compare versions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>moved {count}</source>
        <translation>移动 {count} 行</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>{name} · in this plan</source>
        <translation>{name} · 在本计划中</translation>
    </message>
    <message>
        <source>{time} · undone</source>
        <translation>{time} · 已撤销</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Shows</source>
        <translation>场次</translation>
    </message>
</context>
<context>
    <name>Waived</name>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>week {number}</source>
        <translation>第 {number} 周</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
</context>
<context>
    <name>_OfferLine</name>
    <message>
        <source> · link only</source>
        <translation> · 只挂链接</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Not on {channel}</source>
        <translation>不在 {channel} 上</translation>
    </message>
</context>
<context>
    <name>absences</name>
    <message>
        <source>all day</source>
        <translation>全天</translation>
    </message>
</context>
<context>
    <name>break_even</name>
    <message>
        <source>No product in the rundown has a price and a cost.</source>
        <translation>流程表中没有同时有售价和成本的商品。</translation>
    </message>
    <message>
        <source>No studio is booked.</source>
        <translation>未预订直播间。</translation>
    </message>
    <message>
        <source>Studio {room} + people {people} + ads {ads} + other costs {others} = {whole}.</source>
        <translation>直播间 {room} + 人员 {people} + 广告 {ads} + 其他费用 {others} = {whole}。</translation>
    </message>
    <message>
        <source>The prices are in {name}, the costs in another currency.</source>
        <translation>售价以 {name} 计，成本以另一种货币计。</translation>
    </message>
    <message>
        <source>The prices do not cover what the products cost.</source>
        <translation>售价不足以抵偿商品成本。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{count} products without a price or a cost are left out.</source>
        <translation>{count} 件没有售价或成本的商品未计入。</translation>
    </message>
    <message>
        <source>{name} has neither a fee nor a rate.</source>
        <translation>{name}既无固定报酬也无小时报酬。</translation>
    </message>
    <message>
        <source>{name} has no hourly rate.</source>
        <translation>{name}没有小时价格。</translation>
    </message>
    <message>
        <source>{share} of the prices is left after cost, commissions and returns, if every product sells as often.</source>
        <translation>若各商品销量相同，扣除成本、佣金和退货后剩余售价的 {share}。</translation>
    </message>
</context>
<context>
    <name>calendars</name>
    <message>
        <source>Call {clock}, shift {hours}</source>
        <translation>{clock} 到场，当班 {hours}</translation>
    </message>
    <message>
        <source>On air or in use {hours}</source>
        <translation>直播或使用 {hours}</translation>
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
    <name>cli</name>
    <message>
        <source> (undone)</source>
        <translation>（已撤销）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Bookings without a show</source>
        <translation>不属于任何直播的预订</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <translation>已重做：{label}</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 findings that are errors, or nothing to do; 2 wrong use or unusable input. SHOW is a show&apos;s id or an unambiguous part of its title.</source>
        <translation>退出码：0 完成；1 检查结果有错误，或无事可做；2 用法不对或输入不可用。SHOW 是场次的编号，或标题中不会混淆的一部分。</translation>
    </message>
    <message>
        <source>Its times are taken as {zone}</source>
        <translation>其时间按 {zone} 时区理解</translation>
    </message>
    <message>
        <source>Kept as cue columns: {names}</source>
        <translation>保留为提示列：{names}</translation>
    </message>
    <message>
        <source>Line {line} begins a table of something else, which was left out</source>
        <translation>第 {line} 行开始的是另一种表格，已略过</translation>
    </message>
    <message>
        <source>Line {line} is a total and was left out</source>
        <translation>第 {line} 行是合计，已略过</translation>
    </message>
    <message>
        <source>Line {line} rejected: {reason}</source>
        <translation>第 {line} 行被拒绝：{reason}</translation>
    </message>
    <message>
        <source>Line {line} was left out: {reason}</source>
        <translation>第 {line} 行已略过：{reason}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>Made {file}</source>
        <translation>已创建 {file}</translation>
    </message>
    <message>
        <source>No rows yet.</source>
        <translation>还没有行。</translation>
    </message>
    <message>
        <source>Not read: {names}</source>
        <translation>未读取：{names}</translation>
    </message>
    <message>
        <source>Nothing to solve.</source>
        <translation>没有需要解决的问题。</translation>
    </message>
    <message>
        <source>Nothing was written: this was a dry run.</source>
        <translation>没有写入任何内容：这只是试运行。</translation>
    </message>
    <message>
        <source>Plan livestream selling shows. Without words, or with a plan, a window opens.</source>
        <translation>规划直播卖货。不带参数，或给出一个计划时，打开窗口。</translation>
    </message>
    <message>
        <source>Planned {planned} · over/under {over}</source>
        <translation>计划 {planned} · 超出/不足 {over}</translation>
    </message>
    <message>
        <source>Restored {file}</source>
        <translation>已恢复 {file}</translation>
    </message>
    <message>
        <source>Shopify&apos;s export, or any table with recognisable headers</source>
        <translation>Shopify 导出的文件，或列名可识别的任意表格</translation>
    </message>
    <message>
        <source>The brand “{name}” is new.</source>
        <translation>品牌“{name}”是新的。</translation>
    </message>
    <message>
        <source>The file begins at {clock}, the show at {on_air}: its clock times were moved</source>
        <translation>文件从 {clock} 开始，直播从 {on_air} 开始：时间已相应移动</translation>
    </message>
    <message>
        <source>The plan as it was is kept as {backup}</source>
        <translation>原来的计划保留为 {backup}</translation>
    </message>
    <message>
        <source>There are no backups of {file} yet.</source>
        <translation>{file} 还没有备份。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>没有内容。</translation>
    </message>
    <message>
        <source>There is no time for this. What comes closest:</source>
        <translation>没有合适的时间。最接近的是：</translation>
    </message>
    <message>
        <source>This is print {number} of “{show}”.</source>
        <translation>这是“{show}”的第 {number} 次打印。</translation>
    </message>
    <message>
        <source>This plan has no history yet.</source>
        <translation>这个计划还没有历史记录。</translation>
    </message>
    <message>
        <source>This show has no history yet.</source>
        <translation>这一场还没有历史记录。</translation>
    </message>
    <message>
        <source>This very file was imported before, as “{file}”</source>
        <translation>这个文件以前导入过，名为“{file}”</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>已撤销：{label}</translation>
    </message>
    <message>
        <source>Waived: {text} ({note})</source>
        <translation>已豁免：{text}（{note}）</translation>
    </message>
    <message>
        <source>Wrote {file}</source>
        <translation>已写入 {file}</translation>
    </message>
    <message>
        <source>YYYY-MM-DD (this week&apos;s Monday)</source>
        <translation>YYYY-MM-DD（本周的周一）</translation>
    </message>
    <message>
        <source>YYYY-MM-DD (today)</source>
        <translation>YYYY-MM-DD（今天）</translation>
    </message>
    <message>
        <source>a backup, or the name of one of the plan&apos;s own</source>
        <translation>一个备份，或计划自己的某个备份的名称</translation>
    </message>
    <message>
        <source>a creator: an id, or an unambiguous part of the name; may be given again</source>
        <translation>一位达人：编号，或名称中不会混淆的一部分；可以多次给出</translation>
    </message>
    <message>
        <source>a platform&apos;s figures of its lives, orders, or a ledger; see --format</source>
        <translation>平台导出的直播数据、订单或账单；见 --format</translation>
    </message>
    <message>
        <source>a role for which somebody must be free, also several</source>
        <translation>必须有人有空的角色，可以多个</translation>
    </message>
    <message>
        <source>a studio that may be used (all of them, unless given), also several</source>
        <translation>可以使用的直播间（不给出则为全部），可以多个</translation>
    </message>
    <message>
        <source>a studio: an id, or an unambiguous part of the name; may be given again</source>
        <translation>一个直播间：编号，或名称中不会混淆的一部分；可以多次给出</translation>
    </message>
    <message>
        <source>a way to print that the plan keeps</source>
        <translation>计划里保存的一种打印方式</translation>
    </message>
    <message>
        <source>add and change by id what a plan as JSON holds; deletes nothing</source>
        <translation>按编号添加和更改 JSON 计划中的内容；不删除任何内容</translation>
    </message>
    <message>
        <source>add and change people from a CSV or a spreadsheet</source>
        <translation>从 CSV 或电子表格添加和更改人员</translation>
    </message>
    <message>
        <source>add and change products from a CSV or a spreadsheet</source>
        <translation>从 CSV 或电子表格添加和更改商品</translation>
    </message>
    <message>
        <source>add and change studios from a CSV or a spreadsheet</source>
        <translation>从 CSV 或电子表格添加和更改直播间</translation>
    </message>
    <message>
        <source>add the rows of a run of show to a show</source>
        <translation>把流程表的行加到一场</translation>
    </message>
    <message>
        <source>any run of show with recognisable headers, Ontime&apos;s spreadsheet or project, or an export</source>
        <translation>列名可识别的任意流程表、Ontime 的表格或项目，或本程序导出的文件</translation>
    </message>
    <message>
        <source>any table with recognisable headers</source>
        <translation>列名可识别的任意表格</translation>
    </message>
    <message>
        <source>back up and restore</source>
        <translation>备份与恢复</translation>
    </message>
    <message>
        <source>check all shows</source>
        <translation>检查所有直播</translation>
    </message>
    <message>
        <source>check every page, entity and reference of a plan and its backups; 1 for damage</source>
        <translation>检查计划及其备份的每一页、每个条目和每个引用；有损坏时为 1</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>do again the step that was undone last</source>
        <translation>重做上一步撤销的操作</translation>
    </message>
    <message>
        <source>edit a row, undo, redo</source>
        <translation>编辑一行、撤销、重做</translation>
    </message>
    <message>
        <source>export and import the plan</source>
        <translation>导出并导入计划</translation>
    </message>
    <message>
        <source>find time for a show, best first; 1 where there is none, with what is in the way</source>
        <translation>为一场找时间，最好的在前；没有时为 1，并说明阻碍</translation>
    </message>
    <message>
        <source>for a text file that does not tell: {names}</source>
        <translation>用于没有说明编码的文本文件：{names}</translation>
    </message>
    <message>
        <source>for this host only: an id, or a part of the name; may be given again</source>
        <translation>只为这位主播：编号，或名称的一部分；可以多次给出</translation>
    </message>
    <message>
        <source>how 10/05/2026 is meant, where the file does not tell</source>
        <translation>10/05/2026 指哪一天，当文件没有说明时</translation>
    </message>
    <message>
        <source>how many at most</source>
        <translation>最多几个</translation>
    </message>
    <message>
        <source>how many at most ({count} unless given)</source>
        <translation>最多几个（不给出则为 {count}）</translation>
    </message>
    <message>
        <source>import products</source>
        <translation>导入商品</translation>
    </message>
    <message>
        <source>instead of the languages of the team; may be given again</source>
        <translation>代替团队的语言；可以多次给出</translation>
    </message>
    <message>
        <source>instead of the paper in the preferences</source>
        <translation>代替偏好设置中的纸张</translation>
    </message>
    <message>
        <source>instead of those of the layout; again</source>
        <translation>代替版式中的；可以多次给出</translation>
    </message>
    <message>
        <source>its id, or an unambiguous part of its title</source>
        <translation>编号，或标题中不会混淆的一部分</translation>
    </message>
    <message>
        <source>keep what shows have sold</source>
        <translation>记下各场的销售结果</translation>
    </message>
    <message>
        <source>let an empty cell empty what the plan has</source>
        <translation>空单元格清空计划中原有的内容</translation>
    </message>
    <message>
        <source>list the backups of the plan instead, newest first</source>
        <translation>改为列出计划的备份，最新的在前</translation>
    </message>
    <message>
        <source>list the rows of all shows with their times</source>
        <translation>列出所有场次的行及其时间</translation>
    </message>
    <message>
        <source>list the steps, newest first</source>
        <translation>列出各步操作，最新的在前</translation>
    </message>
    <message>
        <source>list what a plan holds</source>
        <translation>列出计划里有什么</translation>
    </message>
    <message>
        <source>make a rich sample plan for this week</source>
        <translation>创建一个本周的丰富示例计划</translation>
    </message>
    <message>
        <source>make a verified backup of a plan</source>
        <translation>为计划做一个经过校验的备份</translation>
    </message>
    <message>
        <source>make the sample plan</source>
        <translation>创建示例计划</translation>
    </message>
    <message>
        <source>minutes after it</source>
        <translation>之后的撤场分钟数</translation>
    </message>
    <message>
        <source>minutes before it</source>
        <translation>之前的搭建分钟数</translation>
    </message>
    <message>
        <source>minutes for people</source>
        <translation>人员提前到场的分钟数</translation>
    </message>
    <message>
        <source>minutes on air</source>
        <translation>直播的分钟数</translation>
    </message>
    <message>
        <source>of days and hours (the plan&apos;s)</source>
        <translation>日子和时段所用的时区（计划的时区）</translation>
    </message>
    <message>
        <source>of one host only: an id, or an unambiguous part of the name</source>
        <translation>只属于一位主播：编号，或名称中不会混淆的一部分</translation>
    </message>
    <message>
        <source>of the producer rundown, in this order</source>
        <translation>制片流程单的列，按此顺序</translation>
    </message>
    <message>
        <source>of the sheets, instead of that of the layout or your own</source>
        <translation>单据的语言，代替版式的或您自己的</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>on which it may go on air, such as fri, also several</source>
        <translation>可以开播的日子，如 fri，可以多个</translation>
    </message>
    <message>
        <source>one person&apos;s own: an id, or a part of the name</source>
        <translation>某个人自己的：编号，或名称的一部分</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>print JSON, for scripts</source>
        <translation>输出 JSON，供脚本使用</translation>
    </message>
    <message>
        <source>print a week of all studios and of everybody with a shift, or of some, as PDF</source>
        <translation>把一周内所有直播间和所有有班次的人（或其中一些）打印为 PDF</translation>
    </message>
    <message>
        <source>print host sheets</source>
        <translation>打印主播单</translation>
    </message>
    <message>
        <source>print pins, prices and releases of a show in order as PDF</source>
        <translation>把一场的链接号、价格和放量按顺序打印为 PDF</translation>
    </message>
    <message>
        <source>print rundowns</source>
        <translation>打印流程单</translation>
    </message>
    <message>
        <source>print sheets of a show as PDF, numbered, by a layout of the plan or as told here</source>
        <translation>把一场的单据编号打印为 PDF，按计划的版式或这里的要求</translation>
    </message>
    <message>
        <source>print the JSON Schema of a plan as JSON</source>
        <translation>以 JSON 输出计划的 JSON Schema</translation>
    </message>
    <message>
        <source>print the call sheet and the host sheet of each host of a show as PDF</source>
        <translation>把一场的通告单和每位主播的手卡打印为 PDF</translation>
    </message>
    <message>
        <source>print the call sheet of a show, or of all, as PDF</source>
        <translation>把一场（或所有场次）的通告单打印为 PDF</translation>
    </message>
    <message>
        <source>print the producer rundown of a show, or of all, as PDF</source>
        <translation>把一场（或所有场次）的制片流程单打印为 PDF</translation>
    </message>
    <message>
        <source>print the sheets of all hosts, one after the other, as PDF</source>
        <translation>把所有主播的手卡依次打印为 PDF</translation>
    </message>
    <message>
        <source>print what has to lie ready for a show as PDF</source>
        <translation>把一场需要备好的物品打印为 PDF</translation>
    </message>
    <message>
        <source>prove in a temporary folder that the program works here</source>
        <translation>在临时文件夹里验证程序能在这里运行</translation>
    </message>
    <message>
        <source>put a backup in the place of a plan, which is kept too</source>
        <translation>用备份替换计划，原计划也会保留</translation>
    </message>
    <message>
        <source>save the rows that are not taken</source>
        <translation>保存未导入的行</translation>
    </message>
    <message>
        <source>say what is wrong with all shows, or with one; 1 for an error</source>
        <translation>说明所有场次或某一场有什么问题；有错误时为 1</translation>
    </message>
    <message>
        <source>say what would change, and write nothing</source>
        <translation>只说明会改变什么，不写入</translation>
    </message>
    <message>
        <source>show this help and end</source>
        <translation>显示这份帮助并结束</translation>
    </message>
    <message>
        <source>somebody who must be free, also several</source>
        <translation>必须有空的人，可以多个</translation>
    </message>
    <message>
        <source>take back the newest step</source>
        <translation>撤销最近一步</translation>
    </message>
    <message>
        <source>take products or a whole plan into a plan</source>
        <translation>把商品或整个计划导入到一个计划</translation>
    </message>
    <message>
        <source>the calendar of a creator: an id, or an unambiguous part of the name</source>
        <translation>一位达人的日历：编号，或名称中不会混淆的一部分</translation>
    </message>
    <message>
        <source>the calendar of a studio: an id, or an unambiguous part of the name</source>
        <translation>一个直播间的日历：编号，或名称中不会混淆的一部分</translation>
    </message>
    <message>
        <source>the last day ({count} days)</source>
        <translation>最后一天（{count} 天）</translation>
    </message>
    <message>
        <source>the plan, NAME.showplan</source>
        <translation>计划文件 NAME.showplan</translation>
    </message>
    <message>
        <source>the print to tell changes from (the newest)</source>
        <translation>与哪次打印比较变更（最近一次）</translation>
    </message>
    <message>
        <source>the whole show lies between these</source>
        <translation>整场都在这个时段之内</translation>
    </message>
    <message>
        <source>the zone of the file&apos;s times, such as Asia/Bangkok</source>
        <translation>文件中时间的时区，如 Asia/Bangkok</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>verify the plan</source>
        <translation>校验计划</translation>
    </message>
    <message>
        <source>what `export json` writes and `schema` describes</source>
        <translation>`export json` 写出的、`schema` 描述的文件</translation>
    </message>
    <message>
        <source>what a column is (empty: not taken), remembered for files with the same columns; fields: {names}</source>
        <translation>某一列是什么（空：不导入），以后遇到同样列的文件会记得；字段：{names}</translation>
    </message>
    <message>
        <source>what can follow</source>
        <translation>后面可以跟</translation>
    </message>
    <message>
        <source>what is to be given</source>
        <translation>需要给出的</translation>
    </message>
    <message>
        <source>what parts the cells of a text file, where that is not recognised</source>
        <translation>文本文件的分隔符，当不能识别时</translation>
    </message>
    <message>
        <source>what the file is, where that is not recognised: {names}</source>
        <translation>文件是什么，当不能识别时：{names}</translation>
    </message>
    <message>
        <source>where to write; a file that is there already is replaced</source>
        <translation>写到哪里；已有的文件会被替换</translation>
    </message>
    <message>
        <source>which product a name in the file is</source>
        <translation>文件里的名称是哪个商品</translation>
    </message>
    <message>
        <source>which sheet of a workbook to read</source>
        <translation>读取工作簿的哪张表</translation>
    </message>
    <message>
        <source>whose file it is to be</source>
        <translation>文件是给谁的</translation>
    </message>
    <message>
        <source>whose products they are; made if needed</source>
        <translation>商品属于谁；需要时新建</translation>
    </message>
    <message>
        <source>with the private cue columns too</source>
        <translation>也包括不公开的提示列</translation>
    </message>
    <message>
        <source>work out all times</source>
        <translation>计算所有时间</translation>
    </message>
    <message>
        <source>write a plan or its sheets to a file</source>
        <translation>把计划或其单据写入文件</translation>
    </message>
    <message>
        <source>write a show, or all, in a few lines for a group chat</source>
        <translation>把一场（或所有场次）写成几行，用于群聊</translation>
    </message>
    <message>
        <source>write all products as a CSV table</source>
        <translation>把所有商品写成 CSV 表</translation>
    </message>
    <message>
        <source>write shows, or the calendar of a studio or a person, as iCalendar file</source>
        <translation>把场次，或直播间、个人的日历写成 iCalendar 文件</translation>
    </message>
    <message>
        <source>write the products of a show in pin order for a platform&apos;s bulk upload</source>
        <translation>把一场的商品按链接号顺序写成平台批量上架表</translation>
    </message>
    <message>
        <source>write the rundown of a show, or of all, as a CSV table</source>
        <translation>把一场（或所有场次）的流程写成 CSV 表</translation>
    </message>
    <message>
        <source>write the rundown of a show, or of all, as a project for Ontime</source>
        <translation>把一场（或所有场次）的流程写成 Ontime 项目</translation>
    </message>
    <message>
        <source>write the rundown of a show, or of all, as a workbook</source>
        <translation>把一场（或所有场次）的流程写成工作簿</translation>
    </message>
    <message>
        <source>write the scripts of a show, or of all, as plain text</source>
        <translation>把一场（或所有场次）的话术写成纯文本</translation>
    </message>
    <message>
        <source>write the whole plan as JSON, without loss</source>
        <translation>把整个计划写成 JSON，没有损失</translation>
    </message>
    <message>
        <source>{added} added, {changed} changed, {same} the same</source>
        <translation>新增 {added}，更改 {changed}，未变 {same}</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>{count} 个错误</translation>
    </message>
    <message>
        <source>{count} for information</source>
        <translation>{count} 条提示</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>{count} lines are no products of their own and were left out</source>
        <translation>{count} 行本身不是商品，已略过</translation>
    </message>
    <message>
        <source>{count} waived</source>
        <translation>{count} 个已豁免</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count} 个警告</translation>
    </message>
    <message>
        <source>{file} and its backups are whole.</source>
        <translation>{file} 及其备份完好无损。</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} the same, {rejected} rejected</source>
        <translation>新增 {new}，更改 {changed}，未变 {same}，拒绝 {rejected}</translation>
    </message>
    <message>
        <source>{show}: changed, from {lines}</source>
        <translation>{show}：已更改，来自 {lines}</translation>
    </message>
    <message>
        <source>{show}: new, from {lines}</source>
        <translation>{show}：新增，来自 {lines}</translation>
    </message>
    <message>
        <source>{show}: the same as it was, from {lines}</source>
        <translation>{show}：与原来相同，来自 {lines}</translation>
    </message>
    <message>
        <source>“{label}” is no single product here; say which with --product “{label}=SKU”</source>
        <translation>“{label}”在这里不对应单个商品；请用 --product “{label}=SKU” 指明</translation>
    </message>
</context>
<context>
    <name>comparing</name>
    <message>
        <source>Ends {length} earlier</source>
        <translation>结束提前 {length}</translation>
    </message>
    <message>
        <source>Ends {length} later</source>
        <translation>结束推后 {length}</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>没有变更</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>ad budget</source>
        <translation>投放预算</translation>
    </message>
    <message>
        <source>after {row}</source>
        <translation>{row}之后</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>最前</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>恢复之前</translation>
    </message>
    <message>
        <source>buyer limit</source>
        <translation>限购</translation>
    </message>
    <message>
        <source>call</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>clock time</source>
        <translation>钟点</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>end of the shift</source>
        <translation>班次结束</translation>
    </message>
    <message>
        <source>expected views</source>
        <translation>预计观看</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>主播</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>环节类别</translation>
    </message>
    <message>
        <source>length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>length locked</source>
        <translation>锁定时长</translation>
    </message>
    <message>
        <source>live price</source>
        <translation>直播价</translation>
    </message>
    <message>
        <source>longest length</source>
        <translation>最长时长</translation>
    </message>
    <message>
        <source>never say</source>
        <translation>禁用语</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>开播</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>链接号</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>sales goal</source>
        <translation>销售目标</translation>
    </message>
    <message>
        <source>script</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>shortest length</source>
        <translation>最短时长</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>spoken of</source>
        <translation>口播</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开始方式</translation>
    </message>
    <message>
        <source>start of the shift</source>
        <translation>班次开始</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>stock set aside</source>
        <translation>预留库存</translation>
    </message>
    <message>
        <source>talking points</source>
        <translation>卖点</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>新增 {count} 个</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>修改 {count} 处</translation>
    </message>
    <message>
        <source>{count} changes of show and team</source>
        <translation>场次与团队变更 {count} 处</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>移动 {count} 个</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>删除 {count} 个</translation>
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
        <source>{name} added</source>
        <translation>新增{name}</translation>
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
        <source>{name} taken out</source>
        <translation>移除{name}</translation>
    </message>
    <message>
        <source>{row} added at {clock}</source>
        <translation>{clock} 新增{row}</translation>
    </message>
    <message>
        <source>{row} moved after {other}</source>
        <translation>{row}移到{other}之后</translation>
    </message>
    <message>
        <source>{row} moved into “{block}”</source>
        <translation>{row}移入“{block}”</translation>
    </message>
    <message>
        <source>{row} moved to the top</source>
        <translation>{row}移到最前</translation>
    </message>
    <message>
        <source>{row} removed</source>
        <translation>已删除{row}</translation>
    </message>
    <message>
        <source>{row}: {changes}</source>
        <translation>{row}：{changes}</translation>
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
    <name>drafts</name>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Hold anyway</source>
        <translation>仍然预留</translation>
    </message>
    <message>
        <source>Hold {rank}</source>
        <translation>第 {rank} 预留</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Start {clock}</source>
        <translation>{clock} 开始</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>直播间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation>不要 {name}</translation>
    </message>
    <message>
        <source>{ahead}; this show would be hold {rank}.</source>
        <translation>{ahead}；本场将是第 {rank} 预留。</translation>
    </message>
    <message>
        <source>{one} or {other}?</source>
        <translation>{one}还是{other}？</translation>
    </message>
    <message>
        <source>{studio} is busy from {clock}</source>
        <translation>{studio} 从 {clock} 起占用</translation>
    </message>
    <message>
        <source>{studio} is busy until {clock}</source>
        <translation>{studio} 占用到 {clock}</translation>
    </message>
    <message>
        <source>{studio} is on hold until {clock}</source>
        <translation>{studio} 被预留到 {clock}</translation>
    </message>
    <message>
        <source>{title}, confirmed</source>
        <translation>{title}，已确认</translation>
    </message>
    <message>
        <source>{title}, hold {rank}</source>
        <translation>{title}，第 {rank} 预留</translation>
    </message>
    <message>
        <source>{title}, setup {length}</source>
        <translation>{title}，搭建 {length}</translation>
    </message>
    <message>
        <source>{title}, teardown {length}</source>
        <translation>{title}，撤场 {length}</translation>
    </message>
    <message>
        <source>“{typed}”: who or what is this?</source>
        <translation>“{typed}”：这是谁，或是什么？</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A booking names “{name}”, which is not in the sample.</source>
        <translation>有一个预订提到“{name}”，而示例里没有它。</translation>
    </message>
    <message>
        <source>A brand needs a name. Say whose products these are.</source>
        <translation>品牌需要名称。请说明这些商品属于谁。</translation>
    </message>
    <message>
        <source>A calendar is of shows, of a studio or of a person. Name one of them.</source>
        <translation>日历属于场次、直播间或个人，请只指定其中一种。</translation>
    </message>
    <message>
        <source>A column needs a name. Type what its department does.</source>
        <translation>列需要名称。请输入这个部门做什么。</translation>
    </message>
    <message>
        <source>A file that belongs to Show Planner is missing: {path}. Install it again.</source>
        <translation>缺少 Show Planner 自带的文件：{path}。请重新安装。</translation>
    </message>
    <message>
        <source>A handover lies within the shift, between the minutes {start} and {end} of the show.</source>
        <translation>交接要在班次之内，即场次的第 {start} 到第 {end} 分钟之间。</translation>
    </message>
    <message>
        <source>A layout needs a name by which it is found again.</source>
        <translation>版式需要一个名称，以便再次找到。</translation>
    </message>
    <message>
        <source>A length cannot be negative. Type it like 5:00.</source>
        <translation>时长不能为负。请写成 5:00 这样。</translation>
    </message>
    <message>
        <source>A listing is of one show. Choose a single one.</source>
        <translation>上架表只针对一场直播。请只选一场。</translation>
    </message>
    <message>
        <source>A repeat rule must say how often, such as FREQ=WEEKLY.</source>
        <translation>重复规则必须说明频率，例如 FREQ=WEEKLY。</translation>
    </message>
    <message>
        <source>A row that does not follow needs a clock time, such as 17:00.</source>
        <translation>不顺接的行需要一个时刻，例如 17:00。</translation>
    </message>
    <message>
        <source>A rule longer than {longest} characters is not read. Write a shorter one.</source>
        <translation>超过 {longest} 个字符的规则不会读取。请写短一些。</translation>
    </message>
    <message>
        <source>A rundown has a column “{name}”, which is no cue column of the sample.</source>
        <translation>有一个流程含有列“{name}”，而它不是示例的提示列。</translation>
    </message>
    <message>
        <source>A share lies between 0% and 100%. Type it like 3%.</source>
        <translation>比例在 0% 到 100% 之间。请写成 3% 这样。</translation>
    </message>
    <message>
        <source>A sheet of “{file}” reaches to row {row}, column {column}, more than is read. Delete what is not needed beyond the table, or split it.</source>
        <translation>“{file}”的一张表延伸到第 {row} 行第 {column} 列，超出读取范围。请删除表格之外不需要的内容，或拆分文件。</translation>
    </message>
    <message>
        <source>A show lasts a minute at least. Say how long it is.</source>
        <translation>一场至少一分钟。请说明时长。</translation>
    </message>
    <message>
        <source>A show lasts at least a minute. Let it end later.</source>
        <translation>一场至少一分钟。请让它晚些结束。</translation>
    </message>
    <message>
        <source>A show lasts whole minutes, at least one. Type it like 90.</source>
        <translation>一场的时长是整数分钟，至少一分钟。请写成 90 这样。</translation>
    </message>
    <message>
        <source>A template needs a name by which it is found again.</source>
        <translation>模板需要一个名称，以便再次找到。</translation>
    </message>
    <message>
        <source>A translation that belongs to Show Planner is damaged: {file} ({reason}). Install it again.</source>
        <translation>Show Planner 自带的一个翻译文件已损坏：{file}（{reason}）。请重新安装。</translation>
    </message>
    <message>
        <source>A week is printed from a day between {first} and {last}. Choose one of those.</source>
        <translation>周排期的日期要在 {first} 到 {last} 之间。请选择其中一天。</translation>
    </message>
    <message>
        <source>A whole series moves to another time of day, not to another day. Change its rule to repeat on other days, or move this show alone.</source>
        <translation>整个系列只能移到一天中的其他时刻，不能移到其他日子。要在其他日子重复，请更改规则；或者只移动这一场。</translation>
    </message>
    <message>
        <source>An amount cannot be negative. Type it like 4.90.</source>
        <translation>金额不能为负。请写成 4.90 这样。</translation>
    </message>
    <message>
        <source>At least one day of the week needs hours. Type some for another.</source>
        <translation>一周中至少有一天要有时段。请先为另一天输入时段。</translation>
    </message>
    <message>
        <source>Both shifts are one person&apos;s. Choose shifts of two people.</source>
        <translation>两个班次属于同一个人。请选择两个人的班次。</translation>
    </message>
    <message>
        <source>Choose the show that this is the rundown of.</source>
        <translation>请选择这个流程所属的场次。</translation>
    </message>
    <message>
        <source>Every change of shift within the rundown has its handover.</source>
        <translation>流程中每次换班都已有交接。</translation>
    </message>
    <message>
        <source>Files that belong to Show Planner are missing (looked in {looked}). Install it again.</source>
        <translation>缺少 Show Planner 自带的文件（查找位置：{looked}）。请重新安装。</translation>
    </message>
    <message>
        <source>Hours are 0 or more. Type them like 2 or 2.5.</source>
        <translation>小时数要为 0 或更多。请写成 2 或 2.5 这样。</translation>
    </message>
    <message>
        <source>No address is known for this product’s picture. Choose a file, or paste a picture.</source>
        <translation>没有这个商品图片的网址。请选择文件，或粘贴图片。</translation>
    </message>
    <message>
        <source>No day is chosen. Choose one or more days for the copies.</source>
        <translation>没有选择日子。请为副本选择一天或几天。</translation>
    </message>
    <message>
        <source>No encoding is called “{encoding}” here. Choose one of: {names}.</source>
        <translation>这里没有叫“{encoding}”的编码。请从以下选择：{names}。</translation>
    </message>
    <message>
        <source>No field is called “{field}” here. Choose one of: {fields}.</source>
        <translation>这里没有名为“{field}”的字段。请从以下选择：{fields}。</translation>
    </message>
    <message>
        <source>No hold stands ahead of this one. Confirm it instead.</source>
        <translation>前面没有其他预留。请直接确认。</translation>
    </message>
    <message>
        <source>No host takes over from another in this show. Give its hosts shifts that follow each other first.</source>
        <translation>这场没有主播之间的接班。请先让主播的班次前后相接。</translation>
    </message>
    <message>
        <source>No hosts change there any more. Look at the shifts of the show.</source>
        <translation>那里已经没有主播换班。请查看本场的班次。</translation>
    </message>
    <message>
        <source>No layout is called “{name}”. There are: {names}.</source>
        <translation>没有名为“{name}”的版式。现有：{names}。</translation>
    </message>
    <message>
        <source>No product has the SKU or id “{words}”.</source>
        <translation>没有货号或编号为“{words}”的商品。</translation>
    </message>
    <message>
        <source>No product is selected. Select one or more products first.</source>
        <translation>没有选择商品。请先选择一个或几个商品。</translation>
    </message>
    <message>
        <source>No program was found to open {path}. The file is there: open it by hand.</source>
        <translation>没有找到可以打开 {path} 的程序。文件已在那里：请手动打开。</translation>
    </message>
    <message>
        <source>No row has slack or an overlap before it: no gap is to close.</source>
        <translation>没有哪一行之前有空档或重叠：不需要消除时间差。</translation>
    </message>
    <message>
        <source>No row is chosen. Choose the rows to take first.</source>
        <translation>没有选择行。请先选择要取用的行。</translation>
    </message>
    <message>
        <source>No row is selected. Select one or more rows first.</source>
        <translation>没有选择行。请先选择一行或几行。</translation>
    </message>
    <message>
        <source>No row is selected. Select the row to add products to.</source>
        <translation>没有选择行。请先选择要添加商品的行。</translation>
    </message>
    <message>
        <source>No row is selected. Select the rows to fit first.</source>
        <translation>没有选择行。请先选择要调整的行。</translation>
    </message>
    <message>
        <source>No row is selected. Select the rows to keep first.</source>
        <translation>没有选择行。请先选择要保存的行。</translation>
    </message>
    <message>
        <source>No row’s length can change. The list of rows says why.</source>
        <translation>没有哪一行的时长可以改变。原因见各行的列表。</translation>
    </message>
    <message>
        <source>No show fits “{words}”. The plan has: {shows}.</source>
        <translation>没有与“{words}”相符的场次。计划中有：{shows}。</translation>
    </message>
    <message>
        <source>No show fits “{words}”: the plan has no shows.</source>
        <translation>没有与“{words}”相符的场次：计划中没有场次。</translation>
    </message>
    <message>
        <source>No show of a series comes after “{show}”.</source>
        <translation>系列中在“{show}”之后没有其他场次。</translation>
    </message>
    <message>
        <source>No time zone is called “{name}”. Write one like Europe/Berlin.</source>
        <translation>没有名为“{name}”的时区。请写成 Europe/Berlin 这样。</translation>
    </message>
    <message>
        <source>No two rows meet within a quarter of an hour of a change of shift. Split the row that runs through it, or change the shifts.</source>
        <translation>换班前后一刻钟内没有两行相接。请拆分跨越换班的行，或调整班次。</translation>
    </message>
    <message>
        <source>No {kind} fits “{words}”. The plan has: {names}.</source>
        <translation>没有与“{words}”相符的{kind}。计划中有：{names}。</translation>
    </message>
    <message>
        <source>Nobody has the id “{id}”. Name a creator of the plan.</source>
        <translation>没有编号为“{id}”的人。请指定计划中的达人。</translation>
    </message>
    <message>
        <source>Nobody hosts this show yet. Assign a host, then print the sheet.</source>
        <translation>这一场还没有主播。请先安排主播，再打印手卡。</translation>
    </message>
    <message>
        <source>Nobody in the plan is called “{text}”. Choose a name, or add the person first.</source>
        <translation>计划中没有叫“{text}”的人。请选择名字，或先添加此人。</translation>
    </message>
    <message>
        <source>Nobody is selected. Select one or more people of a show first.</source>
        <translation>没有选择人员。请先选择某一场的一个人或几个人。</translation>
    </message>
    <message>
        <source>Not one row of “{file}” could be taken; the reasons are listed.</source>
        <translation>“{file}”没有一行可以导入；原因已列出。</translation>
    </message>
    <message>
        <source>Nothing can be typed there. Choose another cell first.</source>
        <translation>那里不能输入。请先选择另一个单元格。</translation>
    </message>
    <message>
        <source>One kind of pay is there twice. Type each kind once.</source>
        <translation>同一种报酬出现了两次。每种只写一次。</translation>
    </message>
    <message>
        <source>Only a hold can challenge those ahead of it. Hold it first.</source>
        <translation>只有预留才能催促排在前面的。请先预留。</translation>
    </message>
    <message>
        <source>Say in a few words why this may stay as it is.</source>
        <translation>请用几个字说明为什么可以保持这样。</translation>
    </message>
    <message>
        <source>Say until when, like every Friday until 18 Dec.</source>
        <translation>请说明到何时为止，例如 每周五到12月18日。</translation>
    </message>
    <message>
        <source>Select the row to fill from and the rows below it first.</source>
        <translation>请先选择要填充的源行及其下面的行。</translation>
    </message>
    <message>
        <source>That is too much to paste into a rundown. Copy fewer cells.</source>
        <translation>内容太多，不能粘贴到流程。请少复制一些单元格。</translation>
    </message>
    <message>
        <source>The answer could not be written: {reason}.</source>
        <translation>结果不能输出：{reason}。</translation>
    </message>
    <message>
        <source>The backup could not be written to “{folder}”: {reason}. Free some space or choose another backup folder.</source>
        <translation>备份不能写入“{folder}”：{reason}。请腾出空间，或选择另一个备份文件夹。</translation>
    </message>
    <message>
        <source>The backup folder “{folder}” cannot be made: {reason}. Choose another one.</source>
        <translation>备份文件夹“{folder}”不能创建：{reason}。请选择另一个。</translation>
    </message>
    <message>
        <source>The brand has this channel already. Tick it in the list.</source>
        <translation>这个品牌已有这个账号。请在列表中勾选。</translation>
    </message>
    <message>
        <source>The days to look at are over. Choose later ones.</source>
        <translation>要查找的日子已经过去。请选择以后的日子。</translation>
    </message>
    <message>
        <source>The disk failed while using “{name}”; nothing was changed. Check the disk.</source>
        <translation>使用“{name}”时磁盘出错；没有更改任何内容。请检查磁盘。</translation>
    </message>
    <message>
        <source>The disk is full: “{path}” was not written. Make room or choose another folder.</source>
        <translation>磁盘已满：“{path}”没有写入。请腾出空间，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The disk with “{name}” is full; nothing was changed. Free some space and try again.</source>
        <translation>“{name}”所在的磁盘已满；没有更改任何内容。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The folder {folder} for sheets could not be made: {reason}. Choose another one.</source>
        <translation>单据文件夹 {folder} 不能创建：{reason}。请选择另一个。</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist. Make it, or choose another place.</source>
        <translation>文件夹“{folder}”不存在。请创建它，或选择其他位置。</translation>
    </message>
    <message>
        <source>The font {path} cannot be read. Install Show Planner again.</source>
        <translation>字体 {path} 不能读取。请重新安装 Show Planner。</translation>
    </message>
    <message>
        <source>The hours must be the same on all days. Type one pair of clocks.</source>
        <translation>每天的时段必须相同。请只输入一对时刻。</translation>
    </message>
    <message>
        <source>The last day comes before the first one. Exchange --from and --to.</source>
        <translation>最后一天早于第一天。请对调 --from 和 --to。</translation>
    </message>
    <message>
        <source>The last day comes before the first one. Exchange them.</source>
        <translation>最后一天早于第一天。请对调。</translation>
    </message>
    <message>
        <source>The list of shipped fonts cannot be read: {path}. Install Show Planner again.</source>
        <translation>自带字体的清单不能读取：{path}。请重新安装 Show Planner。</translation>
    </message>
    <message>
        <source>The name “{name}” cannot be used for a file here. Choose a shorter one.</source>
        <translation>名称“{name}”在这里不能用作文件名。请选择更短的。</translation>
    </message>
    <message>
        <source>The numbers are frozen already. Renumber to count them anew.</source>
        <translation>编号已经固定。要重新计数，请重新编号。</translation>
    </message>
    <message>
        <source>The numbers are not frozen, so they are counted anew by themselves.</source>
        <translation>编号没有固定，会自动重新计数。</translation>
    </message>
    <message>
        <source>The numbers are not frozen.</source>
        <translation>编号没有固定。</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} pixels, more than {most} million. Make it smaller, then choose it again.</source>
        <translation>图片为 {width} × {height} 像素，超过 {most} 百万像素。请缩小后再选择。</translation>
    </message>
    <message>
        <source>The picture is damaged or was cut short. Open it in another program and save it again.</source>
        <translation>图片已损坏或不完整。请用其他程序打开并重新保存。</translation>
    </message>
    <message>
        <source>The picture is larger than {most} MB. Make it smaller, then choose it again.</source>
        <translation>图片大于 {most} MB。请缩小后再选择。</translation>
    </message>
    <message>
        <source>The plan has changed since the import was looked at. Look at it again.</source>
        <translation>预览导入之后计划有了变化。请再看一次。</translation>
    </message>
    <message>
        <source>The plan has changed since. Make the change again.</source>
        <translation>计划此后有了变化。请重新更改。</translation>
    </message>
    <message>
        <source>The plan has no studios. Add a studio first.</source>
        <translation>计划中没有直播间。请先添加直播间。</translation>
    </message>
    <message>
        <source>The plan holds something it cannot: {reason} Restore a backup, or send the file to whoever made it.</source>
        <translation>计划中有不合规则的内容：{reason} 请恢复备份，或把文件发给制作者。</translation>
    </message>
    <message>
        <source>The plan was changed in another window in the meantime, so nothing was written. Look at what is there now and try again.</source>
        <translation>计划在另一个窗口中被更改，所以没有写入。请查看现在的内容，然后重试。</translation>
    </message>
    <message>
        <source>The platforms&apos; limits cannot be read from “{path}”. Install Show Planner again.</source>
        <translation>不能从“{path}”读取平台限制。请重新安装 Show Planner。</translation>
    </message>
    <message>
        <source>The printer takes no pages. Look whether it is on, or save the PDF and print that.</source>
        <translation>打印机没有接收页面。请检查是否已开机，或保存 PDF 后再打印。</translation>
    </message>
    <message>
        <source>The row “{id}” does not stand there. It may have been moved or deleted.</source>
        <translation>行“{id}”不在那里。它可能已被移动或删除。</translation>
    </message>
    <message>
        <source>The rows belong to different shows. Choose rows of one show.</source>
        <translation>这些行属于不同的场次。请选择同一场的行。</translation>
    </message>
    <message>
        <source>The rows have changed. Look at the gap again.</source>
        <translation>行有了变化。请再看一次时间差。</translation>
    </message>
    <message>
        <source>The rule “{rule}” says the hours by itself. Change the rule instead.</source>
        <translation>规则“{rule}”自带时刻。请改为更改规则。</translation>
    </message>
    <message>
        <source>The rundown is as in version {number} already.</source>
        <translation>流程与版本 {number} 已经相同。</translation>
    </message>
    <message>
        <source>The rundown of “{show}” is locked as final. To change it, choose “Unlock rundown” in the menu “Versions”.</source>
        <translation>“{show}”的流程已定稿锁定。要更改，请在“版本”菜单中选择“解锁流程”。</translation>
    </message>
    <message>
        <source>The rundown to begin with is gone. Choose another one.</source>
        <translation>作为起点的流程已不存在。请选择另一个。</translation>
    </message>
    <message>
        <source>The sample plan cannot be read from “{folder}”. Install Show Planner again.</source>
        <translation>不能从“{folder}”读取示例计划。请重新安装 Show Planner。</translation>
    </message>
    <message>
        <source>The self-test failed: {reason}. Install Show Planner again, or report this.</source>
        <translation>自检失败：{reason}。请重新安装 Show Planner，或报告此问题。</translation>
    </message>
    <message>
        <source>The series reaches to {day} already. To end it sooner, go to the show that is to be its last.</source>
        <translation>系列已经排到 {day}。要提前结束，请到作为最后一场的场次操作。</translation>
    </message>
    <message>
        <source>The series “{series}” has no show left to copy. Make a new one.</source>
        <translation>系列“{series}”没有可复制的场次了。请新建一个。</translation>
    </message>
    <message>
        <source>The server of “{address}” refused: {reason}. Check the address in a browser.</source>
        <translation>“{address}”的服务器拒绝了请求：{reason}。请在浏览器中检查网址。</translation>
    </message>
    <message>
        <source>The show is longer than the time to look at. Choose more days.</source>
        <translation>场次比要查找的时段还长。请选择更多日子。</translation>
    </message>
    <message>
        <source>The time of print needs an offset from UTC. Give it with one.</source>
        <translation>打印时间需要与 UTC 的时差。请一并给出。</translation>
    </message>
    <message>
        <source>The {what} of a sheet lies between {least} and {most} points. Choose one of those.</source>
        <translation>单据的{what}在 {least} 到 {most} 磅之间。请选择其中的值。</translation>
    </message>
    <message>
        <source>There are no products to export. Add or import some first.</source>
        <translation>没有可导出的商品。请先添加或导入。</translation>
    </message>
    <message>
        <source>There are no rows to keep as a template.</source>
        <translation>没有可存为模板的行。</translation>
    </message>
    <message>
        <source>There is a brand “{brand}” already. Choose it, or type another name.</source>
        <translation>已有品牌“{brand}”。请选择它，或输入其他名称。</translation>
    </message>
    <message>
        <source>There is a column “{name}” already. Choose another name.</source>
        <translation>已有列“{name}”。请换一个名称。</translation>
    </message>
    <message>
        <source>There is a layout “{name}” already. Choose another name.</source>
        <translation>已有版式“{name}”。请换一个名称。</translation>
    </message>
    <message>
        <source>There is no file “{file}”. Check the name.</source>
        <translation>没有文件“{file}”。请检查名称。</translation>
    </message>
    <message>
        <source>There is no file “{path}”. Check the name, or make a new plan.</source>
        <translation>没有文件“{path}”。请检查名称，或新建计划。</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. Choose another folder or make this one first.</source>
        <translation>没有文件夹“{folder}”。请选择另一个文件夹，或先创建它。</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy a picture, its file, or its address.</source>
        <translation>剪贴板里没有图片。请复制图片、图片文件或其网址。</translation>
    </message>
    <message>
        <source>There is no print {number} of this show. There are: {numbers}.</source>
        <translation>这一场没有第 {number} 次打印。现有：{numbers}。</translation>
    </message>
    <message>
        <source>There is no room for so many columns. Choose fewer, a larger paper, or smaller type.</source>
        <translation>放不下这么多列。请少选几列、用更大的纸张或更小的字号。</translation>
    </message>
    <message>
        <source>There is no show to copy. Select or open one first.</source>
        <translation>没有可复制的场次。请先选择或打开一场。</translation>
    </message>
    <message>
        <source>There is no show to export. Choose one, or add one first.</source>
        <translation>没有可导出的场次。请先选择或添加一场。</translation>
    </message>
    <message>
        <source>There is no studio and nobody to print a week of. Add one first.</source>
        <translation>没有可打印周排期的直播间和人员。请先添加。</translation>
    </message>
    <message>
        <source>There is no studio yet. Add one on the Studios page first.</source>
        <translation>还没有直播间。请先在直播间页添加。</translation>
    </message>
    <message>
        <source>There is nobody and nothing to print here. Assign a host, or add a show, first.</source>
        <translation>这里没有可打印的内容。请先安排主播，或添加场次。</translation>
    </message>
    <message>
        <source>There is nobody to print for in any of these shows.</source>
        <translation>这些场次都没有可打印的人员。</translation>
    </message>
    <message>
        <source>There is nothing to number yet. Add a row first.</source>
        <translation>还没有可编号的行。请先添加一行。</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy some cells first.</source>
        <translation>没有可粘贴的内容。请先复制单元格。</translation>
    </message>
    <message>
        <source>There is nothing to print. Choose a sheet, a host who gets one, or a print to compare with.</source>
        <translation>没有可打印的内容。请选择单据、接收的主播，或用来比较的打印。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>These rows are as in version {number} already.</source>
        <translation>这些行与版本 {number} 已经相同。</translation>
    </message>
    <message>
        <source>This ends before it starts. Type the first day first.</source>
        <translation>结束早于开始。请先输入第一天。</translation>
    </message>
    <message>
        <source>This is counted in whole minutes. Type it like 45 or 1h 30m.</source>
        <translation>这里按整数分钟计。请写成 45 或 1h 30m 这样。</translation>
    </message>
    <message>
        <source>This is no picture that is known here. Choose a PNG, JPEG, WebP or GIF file.</source>
        <translation>这不是可识别的图片。请选择 PNG、JPEG、WebP 或 GIF 文件。</translation>
    </message>
    <message>
        <source>This plan has no product “{id}”. It may have been deleted.</source>
        <translation>计划中没有商品“{id}”。它可能已被删除。</translation>
    </message>
    <message>
        <source>This plan has no row “{id}”. It may have been deleted.</source>
        <translation>计划中没有行“{id}”。它可能已被删除。</translation>
    </message>
    <message>
        <source>This plan has no {kind} “{id}”. It may have been deleted.</source>
        <translation>计划中没有{kind}“{id}”。它可能已被删除。</translation>
    </message>
    <message>
        <source>This plan has {count} shows. Say which one with --show.</source>
        <translation>此计划有 {count} 场直播。请用 --show 指明是哪一场。</translation>
    </message>
    <message>
        <source>This product has no picture to take away.</source>
        <translation>这个商品没有可移除的图片。</translation>
    </message>
    <message>
        <source>This row has fewer products than that. Type one pin for each of them.</source>
        <translation>这一行没有那么多商品。请为每个商品输入一个链接号。</translation>
    </message>
    <message>
        <source>This rule falls on no day. Choose other days or a later end.</source>
        <translation>这个规则不落在任何一天。请选择其他日子或更晚的结束日期。</translation>
    </message>
    <message>
        <source>This rule makes more than {most} shows. Let it end earlier.</source>
        <translation>这个规则会产生超过 {most} 场。请提前结束。</translation>
    </message>
    <message>
        <source>This rule repeats too often to be planned. Let it end earlier, or repeat in a longer unit, such as FREQ=DAILY.</source>
        <translation>这个规则重复太频繁，不能排期。请提前结束，或改用更长的单位，例如 FREQ=DAILY。</translation>
    </message>
    <message>
        <source>This show has no block “{id}”. It may have been deleted.</source>
        <translation>这一场没有板块“{id}”。它可能已被删除。</translation>
    </message>
    <message>
        <source>This version does not hold a show that can be read. Delete it, or compare another one.</source>
        <translation>这个版本里没有可读取的场次。请删除它，或比较另一个。</translation>
    </message>
    <message>
        <source>This would leave something in the plan that names what is not there, so nothing was changed.</source>
        <translation>这样会使计划引用不存在的内容，所以没有更改。</translation>
    </message>
    <message>
        <source>Type a whole number of viewers, like 25000.</source>
        <translation>请输入整数的观看人数，例如 25000。</translation>
    </message>
    <message>
        <source>Type the platform, like TikTok Shop or Whatnot.</source>
        <translation>请输入平台，例如 TikTok Shop 或 Whatnot。</translation>
    </message>
    <message>
        <source>Type what the person does, like host or moderator.</source>
        <translation>请输入此人做什么，例如 主播 或 场控。</translation>
    </message>
    <message>
        <source>Type whole hours, like 48 h.</source>
        <translation>请输入整数小时，例如 48 h。</translation>
    </message>
    <message>
        <source>What is at this address is larger than {most} MB. Download it with a browser and make it smaller.</source>
        <translation>这个网址的内容大于 {most} MB。请用浏览器下载并缩小。</translation>
    </message>
    <message>
        <source>What was copied cannot be read as a table. Copy the cells again.</source>
        <translation>复制的内容不能作为表格读取。请重新复制单元格。</translation>
    </message>
    <message>
        <source>What was copied is not a part of a rundown. Copy the rows again.</source>
        <translation>复制的内容不是流程的一部分。请重新复制行。</translation>
    </message>
    <message>
        <source>You may not write to “{name}”.</source>
        <translation>您无权写入“{name}”。</translation>
    </message>
    <message>
        <source>Your settings could not be written to {path}: {reason}.</source>
        <translation>设置不能写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>rows: “{id}” stands in “{block}”, which is not a block of its show. Correct its block_id.</source>
        <translation>rows：“{id}”位于“{block}”，而它不是同一场的板块。请更正其 block_id。</translation>
    </message>
    <message>
        <source>{count} brands are called “{name}”. Give the id of one: {ids}.</source>
        <translation>有 {count} 个品牌叫“{name}”。请给出其中一个的编号：{ids}。</translation>
    </message>
    <message>
        <source>{message}. Try: {program} --help</source>
        <translation>{message}。请试试：{program} --help</translation>
    </message>
    <message>
        <source>{name}: the id “{id}” comes twice. Make ids unique.</source>
        <translation>{name}：编号“{id}”出现两次。编号不能重复。</translation>
    </message>
    <message>
        <source>{name}: “{id}” names {field} “{wanted}”, which is not in the plan. Add it or correct the id.</source>
        <translation>{name}：“{id}”的 {field} 指向“{wanted}”，而计划中没有它。请添加，或更正编号。</translation>
    </message>
    <message>
        <source>{part} cannot stand with the other parts of the rule (RFC 5545). Take it out, or repeat in another unit.</source>
        <translation>{part} 不能与规则的其他部分并用（RFC 5545）。请去掉它，或改用其他单位。</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}。</translation>
    </message>
    <message>
        <source>{studio} is taken from {starts} to {ends} (“{other}”). Choose another time or studio, or release that booking.</source>
        <translation>{studio} 从 {starts} 到 {ends} 已被占用（“{other}”）。请换时间或直播间，或释放那个预订。</translation>
    </message>
    <message>
        <source>“{address}” could not be downloaded: {reason}. Check the address and the network.</source>
        <translation>“{address}”不能下载：{reason}。请检查网址和网络。</translation>
    </message>
    <message>
        <source>“{address}” is no address of the web. It has to begin with https:// or http://.</source>
        <translation>“{address}”不是网址。它必须以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>“{column}” needs at least one choice. Type them separated by commas.</source>
        <translation>“{column}”至少需要一个选项。请用逗号分隔输入。</translation>
    </message>
    <message>
        <source>“{creator}” still has shifts ({count}). Give these to somebody else first.</source>
        <translation>“{creator}”还有班次（{count}）。请先交给别人。</translation>
    </message>
    <message>
        <source>“{field}” cannot be changed for a whole series. Change it show by show.</source>
        <translation>“{field}”不能对整个系列更改。请逐场更改。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>“{file}”不能读取：{reason}。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}. Choose another file.</source>
        <translation>“{file}”不能读取：{reason}。请选择另一个文件。</translation>
    </message>
    <message>
        <source>“{file}” does not say which encoding it is in. Choose the one that reads right: {choices}.</source>
        <translation>“{file}”没有说明所用编码。请选择读起来正确的：{choices}。</translation>
    </message>
    <message>
        <source>“{file}” does not say which encoding it is in. Give the one that reads right with --encoding: {choices}.</source>
        <translation>“{file}”没有说明所用编码。请用 --encoding 给出读起来正确的：{choices}。</translation>
    </message>
    <message>
        <source>“{file}” has a header but no rows below it. Nothing was taken.</source>
        <translation>“{file}”有表头但没有数据行。没有导入任何内容。</translation>
    </message>
    <message>
        <source>“{file}” has more than {limit} columns, the most that are read. Delete the columns that are not needed.</source>
        <translation>“{file}”超过 {limit} 列，超出读取范围。请删除不需要的列。</translation>
    </message>
    <message>
        <source>“{file}” has more than {limit} million characters, the most that are read. Split it, or leave out columns.</source>
        <translation>“{file}”超过 {limit} 百万字符，超出读取范围。请拆分，或去掉一些列。</translation>
    </message>
    <message>
        <source>“{file}” has more than {rows} million rows or {cells} million cells, the most that are read. Split it, or leave out columns.</source>
        <translation>“{file}”超过 {rows} 百万行或 {cells} 百万单元格，超出读取范围。请拆分，或去掉一些列。</translation>
    </message>
    <message>
        <source>“{file}” has no row of column names that are known for a run of show. Name its columns like Title, Start, Duration, Host, SKU.</source>
        <translation>“{file}”没有可识别的流程表列名。请把列命名为 Title、Start、Duration、Host、SKU 这样。</translation>
    </message>
    <message>
        <source>“{file}” has no row of column names that are known for creators. Name its columns like Handle, Role, Time zone, Hourly rate.</source>
        <translation>“{file}”没有可识别的达人表列名。请把列命名为 Handle、Role、Time zone、Hourly rate 这样。</translation>
    </message>
    <message>
        <source>“{file}” has no row of column names that are known for products. Name its columns like Title, SKU, Price, Stock.</source>
        <translation>“{file}”没有可识别的商品表列名。请把列命名为 Title、SKU、Price、Stock 这样。</translation>
    </message>
    <message>
        <source>“{file}” has no row of column names that are known for results. Name its columns like Order ID, Date, Product, SKU, Quantity, Amount.</source>
        <translation>“{file}”没有可识别的直播数据列名。请把列命名为 Order ID、Date、Product、SKU、Quantity、Amount 这样。</translation>
    </message>
    <message>
        <source>“{file}” has no row of column names that are known for studios. Name its columns like Studio, Address, Time zone, Hourly rate.</source>
        <translation>“{file}”没有可识别的直播间表列名。请把列命名为 Studio、Address、Time zone、Hourly rate 这样。</translation>
    </message>
    <message>
        <source>“{file}” holds a document type declaration, which no workbook needs and which can reach other files. Save it again as XLSX from a spreadsheet.</source>
        <translation>“{file}”含有文档类型声明，工作簿不需要它，而且它可能访问其他文件。请用电子表格重新保存为 XLSX。</translation>
    </message>
    <message>
        <source>“{file}” holds no filled cell. Export it again where it came from.</source>
        <translation>“{file}”没有任何有内容的单元格。请从来源重新导出。</translation>
    </message>
    <message>
        <source>“{file}” is JSON of another program: its format is not “{format}”.</source>
        <translation>“{file}”是其他程序的 JSON：其格式不是“{format}”。</translation>
    </message>
    <message>
        <source>“{file}” is JSON, but no plan: a plan document is one object.</source>
        <translation>“{file}”是 JSON，但不是计划：计划文档应是一个对象。</translation>
    </message>
    <message>
        <source>“{file}” is a ZIP archive without a workbook that can be read. Save the table as XLSX, ODS or CSV.</source>
        <translation>“{file}”是 ZIP 压缩包，里面没有可读取的工作簿。请把表格保存为 XLSX、ODS 或 CSV。</translation>
    </message>
    <message>
        <source>“{file}” is a project without a single event. Nothing was taken.</source>
        <translation>“{file}”是没有任何事件的项目。没有导入任何内容。</translation>
    </message>
    <message>
        <source>“{file}” is a web page or XML, not a table. Open it in a spreadsheet and save it as XLSX or CSV.</source>
        <translation>“{file}”是网页或 XML，不是表格。请用电子表格打开并保存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>“{file}” is a {form} file, not a table. Choose a CSV, TSV, XLSX, XLS or ODS file.</source>
        <translation>“{file}”是 {form} 文件，不是表格。请选择 CSV、TSV、XLSX、XLS 或 ODS 文件。</translation>
    </message>
    <message>
        <source>“{file}” is damaged or no workbook that can be read. Open it in a spreadsheet and save it again as XLSX or CSV.</source>
        <translation>“{file}”已损坏，或不是可读取的工作簿。请用电子表格打开并重新保存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>“{file}” is empty. Export it again where it came from.</source>
        <translation>“{file}”是空的。请从来源重新导出。</translation>
    </message>
    <message>
        <source>“{file}” is larger than {limit} MB, the most that is read. Split it, or leave out columns.</source>
        <translation>“{file}”大于 {limit} MB，超出读取范围。请拆分，或去掉一些列。</translation>
    </message>
    <message>
        <source>“{file}” is no run of show: it is JSON, but no Ontime project. For a plan of this program use: import plan.</source>
        <translation>“{file}”不是流程表：它是 JSON，但不是 Ontime 项目。本程序的计划请用：import plan。</translation>
    </message>
    <message>
        <source>“{file}” is not JSON at line {line}, column {column}: {reason}. Correct it there.</source>
        <translation>“{file}”在第 {line} 行第 {column} 列不是 JSON：{reason}。请在那里更正。</translation>
    </message>
    <message>
        <source>“{file}” is not UTF-8, as a plan document must be. Write it as UTF-8.</source>
        <translation>“{file}”不是计划文档所要求的 UTF-8。请写成 UTF-8。</translation>
    </message>
    <message>
        <source>“{file}” is not a file. Choose a file.</source>
        <translation>“{file}”不是文件。请选择文件。</translation>
    </message>
    <message>
        <source>“{file}” is not text: it holds bytes that no table has. Choose a CSV, TSV, XLSX, XLS or ODS file; if it is UTF-16 without a byte order mark, choose that encoding.</source>
        <translation>“{file}”不是文本：含有表格不会有的字节。请选择 CSV、TSV、XLSX、XLS 或 ODS 文件；如果是没有字节顺序标记的 UTF-16，请选择该编码。</translation>
    </message>
    <message>
        <source>“{file}” is not {encoding} throughout (line {line}). Choose another encoding, or export the file again.</source>
        <translation>“{file}”并非通篇都是 {encoding}（第 {line} 行）。请选择另一种编码，或重新导出文件。</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password. Save it without the password and try again.</source>
        <translation>“{file}”有密码保护。请去掉密码保存后重试。</translation>
    </message>
    <message>
        <source>“{file}” nests too deep to be a plan. Export it again.</source>
        <translation>“{file}”嵌套太深，不会是计划。请重新导出。</translation>
    </message>
    <message>
        <source>“{file}” unpacks to more than {limit} MB or {cells} million cells, the most that is read. Split it, or leave out columns and sheets.</source>
        <translation>“{file}”解压后超过 {limit} MB 或 {cells} 百万单元格，超出读取范围。请拆分，或去掉一些列和工作表。</translation>
    </message>
    <message>
        <source>“{file}” was written by a newer Show Planner (document version {found}; this one reads {version}). Update Show Planner.</source>
        <translation>“{file}”由更新的 Show Planner 写出（文档版本 {found}；本程序读取 {version}）。请更新 Show Planner。</translation>
    </message>
    <message>
        <source>“{file}”: a cell of the record at line {line} is longer than {limit} characters. Look for a quotation mark that is never closed.</source>
        <translation>“{file}”：第 {line} 行的记录有一个单元格超过 {limit} 个字符。请查找没有闭合的引号。</translation>
    </message>
    <message>
        <source>“{file}”: a quotation mark that opens in the record at line {line} is never closed. Close it, or double it if it is meant as a sign.</source>
        <translation>“{file}”：第 {line} 行的记录中打开的引号没有闭合。请闭合它；如果它只是一个符号，请写两个。</translation>
    </message>
    <message>
        <source>“{file}”: in the record at line {line}, text follows a closing quotation mark. Double the quotation marks inside a cell.</source>
        <translation>“{file}”：第 {line} 行的记录中，闭合引号之后还有文字。单元格内的引号请写两个。</translation>
    </message>
    <message>
        <source>“{file}”: version: a plan document has version {version}.</source>
        <translation>“{file}”：version：计划文档的版本是 {version}。</translation>
    </message>
    <message>
        <source>“{file}”: {name}: it nests more than {deepest} levels deep. Export it again.</source>
        <translation>“{file}”：{name}：嵌套超过 {deepest} 层。请重新导出。</translation>
    </message>
    <message>
        <source>“{file}”: {name}[{index}].id: “{id}” is also the id of {name}[{before}]. Make ids unique.</source>
        <translation>“{file}”：{name}[{index}].id：“{id}”也是 {name}[{before}] 的编号。编号不能重复。</translation>
    </message>
    <message>
        <source>“{file}”: {place}: {reason} (and {more} more).</source>
        <translation>“{file}”：{place}：{reason}（还有 {more} 处）。</translation>
    </message>
    <message>
        <source>“{file}”: {place}: {reason}.</source>
        <translation>“{file}”：{place}：{reason}。</translation>
    </message>
    <message>
        <source>“{file}”: {reason}.</source>
        <translation>“{file}”：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. Check that you may read and write it and its folder.</source>
        <translation>“{name}”不能打开。请检查您是否有权读写该文件及其文件夹。</translation>
    </message>
    <message>
        <source>“{name}” cannot be restored: {reason}. Choose another backup.</source>
        <translation>“{name}”不能恢复：{reason}。请选择另一个备份。</translation>
    </message>
    <message>
        <source>“{name}” has nothing in its calendar yet.</source>
        <translation>“{name}”的日历里还没有内容。</translation>
    </message>
    <message>
        <source>“{name}” holds a trigger or view (“{foreign}”) that Show Planner never makes. It was not opened; ask whoever sent it.</source>
        <translation>“{name}”含有 Show Planner 从不创建的触发器或视图（“{foreign}”）。没有打开；请询问发送者。</translation>
    </message>
    <message>
        <source>“{name}” is damaged ({reason}), so it was not backed up over good copies. Restore a backup: show-planner restore.</source>
        <translation>“{name}”已损坏（{reason}），所以没有用它覆盖完好的备份。请恢复备份：show-planner restore。</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Restore a backup: show-planner restore.</source>
        <translation>“{name}”已损坏。请恢复备份：show-planner restore。</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program. Close it there, or try again in a moment.</source>
        <translation>“{name}”正被其他程序使用。请在那里关闭，或稍后重试。</translation>
    </message>
    <message>
        <source>“{name}” is in use. Try again in a moment.</source>
        <translation>“{name}”正在使用中。请稍后重试。</translation>
    </message>
    <message>
        <source>“{name}” is not a Show Planner plan.</source>
        <translation>“{name}”不是 Show Planner 计划。</translation>
    </message>
    <message>
        <source>“{name}” is too large for this disk.</source>
        <translation>“{name}”对这个磁盘来说太大。</translation>
    </message>
    <message>
        <source>“{name}” or its folder is read-only. Make it writable, or copy the plan elsewhere.</source>
        <translation>“{name}”或其文件夹是只读的。请改为可写，或把计划复制到别处。</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Show Planner. Update the program to open it; the file was not touched.</source>
        <translation>“{name}”由更新的 Show Planner 创建。请更新程序后打开；文件没有改动。</translation>
    </message>
    <message>
        <source>“{paper}” is no paper that is known here. Choose one of: {papers}.</source>
        <translation>这里没有名为“{paper}”的纸张。请从以下选择：{papers}。</translation>
    </message>
    <message>
        <source>“{part}” cannot stand in a repeat rule. Write one like FREQ=WEEKLY;BYDAY=TU,TH.</source>
        <translation>“{part}”不能出现在重复规则里。请写成 FREQ=WEEKLY;BYDAY=TU,TH 这样。</translation>
    </message>
    <message>
        <source>“{path}” cannot be made: {reason}. Choose another place.</source>
        <translation>“{path}”不能创建：{reason}。请选择其他位置。</translation>
    </message>
    <message>
        <source>“{path}” could not be written ({reason}). Try another folder.</source>
        <translation>“{path}”没能写入（{reason}）。请换一个文件夹。</translation>
    </message>
    <message>
        <source>“{path}” exists already. Choose another name.</source>
        <translation>“{path}”已存在。请换一个名称。</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Choose a name for the file.</source>
        <translation>“{path}”是文件夹。请选择文件名。</translation>
    </message>
    <message>
        <source>“{path}” may not be written: the folder or the file is read-only, or another program has the file open. Close that program or choose another folder.</source>
        <translation>“{path}”不能写入：文件夹或文件是只读的，或文件被其他程序打开。请关闭那个程序，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>“{product}” is in “{row}” already.</source>
        <translation>“{product}”已在“{row}”中。</translation>
    </message>
    <message>
        <source>“{row}” has no target. Type the length that it is to have.</source>
        <translation>“{row}”没有目标时长。请输入它应有的时长。</translation>
    </message>
    <message>
        <source>“{row}” has the number {number} already. Give it another one first.</source>
        <translation>“{row}”已使用编号 {number}。请先给它另一个编号。</translation>
    </message>
    <message>
        <source>“{row}” is a block with rows in it now. Move them out first, or restore the whole version.</source>
        <translation>“{row}”现在是含有行的板块。请先把行移出，或恢复整个版本。</translation>
    </message>
    <message>
        <source>“{row}” is a block with rows in it. Move them out or delete them first.</source>
        <translation>“{row}”是含有行的板块。请先把行移出或删除。</translation>
    </message>
    <message>
        <source>“{row}” is a block, and blocks do not nest. Move it before or behind the block.</source>
        <translation>“{row}”是板块，而板块不能嵌套。请把它移到那个板块之前或之后。</translation>
    </message>
    <message>
        <source>“{row}” is a note and takes no time. Make it an item to give it a length.</source>
        <translation>“{row}”是备注，不占时间。要有时长，请改为环节。</translation>
    </message>
    <message>
        <source>“{row}” is not an item. Only an item sells products.</source>
        <translation>“{row}”不是环节。只有环节才售卖商品。</translation>
    </message>
    <message>
        <source>“{row}” is not an item. Only an item starts or ends at a clock time.</source>
        <translation>“{row}”不是环节。只有环节才能在某个时刻开始或结束。</translation>
    </message>
    <message>
        <source>“{row}” sells fewer products than “{text}” has lines. Add the products first.</source>
        <translation>“{row}”的商品少于“{text}”的行数。请先添加商品。</translation>
    </message>
    <message>
        <source>“{row}” sells products, which only an item can. Remove them first.</source>
        <translation>“{row}”售卖商品，而这只有环节才可以。请先移除商品。</translation>
    </message>
    <message>
        <source>“{row}” sells “{product}” already.</source>
        <translation>“{row}”已在售卖“{product}”。</translation>
    </message>
    <message>
        <source>“{row}” stands in a block, and blocks do not nest. Move it out first.</source>
        <translation>“{row}”在一个板块中，而板块不能嵌套。请先移出。</translation>
    </message>
    <message>
        <source>“{row}” stands in the block “{block}”, which does not begin above it.</source>
        <translation>“{row}”属于板块“{block}”，而该板块不在它上面开始。</translation>
    </message>
    <message>
        <source>“{row}” takes what is left until its end time. Let it follow to give it a length.</source>
        <translation>“{row}”占用到其结束时刻为止的全部时间。要有时长，请让它顺接。</translation>
    </message>
    <message>
        <source>“{rule}” does not have the day of “{show}”, {day}. Add that day to it, or move the show.</source>
        <translation>“{rule}”不含“{show}”的日子 {day}。请把那天加入规则，或移动场次。</translation>
    </message>
    <message>
        <source>“{show}” has no products to list. Add some to its rows first.</source>
        <translation>“{show}”没有可上架的商品。请先在流程行里添加。</translation>
    </message>
    <message>
        <source>“{show}” has no rows to take.</source>
        <translation>“{show}”没有可取用的行。</translation>
    </message>
    <message>
        <source>“{show}” has rows already. Insert rows of the other show behind one of them instead.</source>
        <translation>“{show}”已有行。请改为把另一场的行插入到其中一行之后。</translation>
    </message>
    <message>
        <source>“{show}” has rows already. Insert the template behind one of them instead.</source>
        <translation>“{show}”已有行。请改为把模板插入到其中一行之后。</translation>
    </message>
    <message>
        <source>“{show}” is in a series already. Change the rule of that one.</source>
        <translation>“{show}”已属于一个系列。请更改那个系列的规则。</translation>
    </message>
    <message>
        <source>“{show}” is in no series. Let it repeat first, or edit it alone.</source>
        <translation>“{show}”不属于任何系列。请先让它重复，或单独编辑。</translation>
    </message>
    <message>
        <source>“{studio}” still has bookings ({count}). Delete these or book another studio first.</source>
        <translation>“{studio}”还有预订（{count}）。请先删除，或改订其他直播间。</translation>
    </message>
    <message>
        <source>“{text}” are no hours of a day. Type them like 09:00–12:00, 13:00–18:00, or all day.</source>
        <translation>“{text}”不是一天中的时段。请写成 09:00–12:00, 13:00–18:00，或 全天。</translation>
    </message>
    <message>
        <source>“{text}” does not say from when to when. Type it like 24–27 Dec, 24 Dec – 3 Jan or 24 Dec 14:00–18:00.</source>
        <translation>“{text}”没有说明从何时到何时。请写成 12月24日 – 1月3日 或 12月24日 14:00–18:00 这样。</translation>
    </message>
    <message>
        <source>“{text}” does not say from when to when. Type it like 27 Nov – 5 Dec.</source>
        <translation>“{text}”没有说明从何时到何时。请写成 11月27日 – 12月5日 这样。</translation>
    </message>
    <message>
        <source>“{text}” does not say what is paid for. Type it like 65/h, 300 a show or 3%.</source>
        <translation>“{text}”没有说明为何付费。请写成 65/小时、300/场 或 3% 这样。</translation>
    </message>
    <message>
        <source>“{text}” does not say when it is open. Type it like Mon–Fri 09:00–22:00; Sat 10:00–18:00.</source>
        <translation>“{text}”没有说明何时开放。请写成 周一–周五 09:00–22:00; 周六 10:00–18:00 这样。</translation>
    </message>
    <message>
        <source>“{text}” fits several: {names}. Type more of the name.</source>
        <translation>“{text}”对应多个：{names}。请多输入几个字。</translation>
    </message>
    <message>
        <source>“{text}” has more decimals than {currency} has ({count}). Type fewer.</source>
        <translation>“{text}”的小数位比 {currency} 的（{count}）多。请少写几位。</translation>
    </message>
    <message>
        <source>“{text}” has no other shift in this show. Choose a name from the list.</source>
        <translation>“{text}”在这一场没有其他班次。请从列表中选择名字。</translation>
    </message>
    <message>
        <source>“{text}” is longer than 31 days. Type a shorter length.</source>
        <translation>“{text}”超过 31 天。请输入更短的时长。</translation>
    </message>
    <message>
        <source>“{text}” is no reading pace. Type a whole number from {slowest} to {fastest}.</source>
        <translation>“{text}”不是朗读速度。请输入 {slowest} 到 {fastest} 的整数。</translation>
    </message>
    <message>
        <source>“{text}” is no status of a row. Type one of: {statuses}.</source>
        <translation>“{text}”不是行的状态。请输入其中一个：{statuses}。</translation>
    </message>
    <message>
        <source>“{text}” is not a choice of the column “{column}”. Choose one of: {options}.</source>
        <translation>“{text}”不是列“{column}”的选项。请从以下选择：{options}。</translation>
    </message>
    <message>
        <source>“{text}” is not a clock time. Type it like 16:30, 1630, 4:30pm or 16:30:15, with +1 after it for the next day.</source>
        <translation>“{text}”不是时刻。请写成 16:30、1630、下午4点30分 或 16:30:15，次日在后面加 +1。</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Type it like 2026-11-27.</source>
        <translation>“{text}”不是日期。请写成 2026-11-27 这样。</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Type it like 24 Dec.</source>
        <translation>“{text}”不是日子。请写成 12月24日 这样。</translation>
    </message>
    <message>
        <source>“{text}” is not a length. Type minutes (12), minutes and seconds (12:30), hours too (1:02:00), or units (90s, 1h 20m).</source>
        <translation>“{text}”不是时长。请输入分钟（12）、分和秒（12:30）、带小时（1:02:00），或带单位（90s、1h 20m）。</translation>
    </message>
    <message>
        <source>“{text}” is not a number of hours. Type it like 2 or 2.5.</source>
        <translation>“{text}”不是小时数。请写成 2 或 2.5 这样。</translation>
    </message>
    <message>
        <source>“{text}” is not a shift. Type from when to when, like 16:00 – 17:30.</source>
        <translation>“{text}”不是班次。请输入从何时到何时，例如 16:00 – 17:30。</translation>
    </message>
    <message>
        <source>“{text}” is not a time zone. Type a city or a name such as Europe/Berlin.</source>
        <translation>“{text}”不是时区。请输入城市，或 Europe/Berlin 这样的名称。</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number, such as 250.</source>
        <translation>“{text}”不是整数，例如 250。</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Type it like 4.90 or 1,200.50.</source>
        <translation>“{text}”不是金额。请写成 4.90 或 1,200.50 这样。</translation>
    </message>
    <message>
        <source>“{text}” is not clear. Type a day and from when to when, like Fri 27 Nov 16:00 – 19:00.</source>
        <translation>“{text}”不清楚。请输入日期及从何时到何时，例如 11月27日 16:00 – 19:00。</translation>
    </message>
    <message>
        <source>“{text}” is not in {currency}, which amounts here are in. Type it in {currency}.</source>
        <translation>“{text}”不是 {currency}，而这里的金额用它。请以 {currency} 输入。</translation>
    </message>
    <message>
        <source>“{text}” is not one product of this brand. Type its SKU or choose from the list.</source>
        <translation>“{text}”不对应这个品牌的单个商品。请输入货号，或从列表中选择。</translation>
    </message>
    <message>
        <source>“{text}” is not the name of one person. Type more of it or choose from the list.</source>
        <translation>“{text}”不是单独一个人的名字。请多输入几个字，或从列表中选择。</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a repeat. Type it like “every Tuesday and Thursday until 18 Dec”, “every 2 weeks”, “monthly on the 3rd Friday” or “daily, 10 times”.</source>
        <translation>不能把“{text}”理解为重复。请写成“每周二、周四到12月18日”、“每2周”、“每月第3个周五”或“每天，共10次”这样。</translation>
    </message>
    <message>
        <source>“{text}” is too long for a time. Type it like 12:30.</source>
        <translation>“{text}”作为时间太长。请写成 12:30 这样。</translation>
    </message>
    <message>
        <source>“{text}” is too much. Type a smaller amount.</source>
        <translation>“{text}”太多。请输入较小的金额。</translation>
    </message>
    <message>
        <source>“{text}” means no days, or more than {most}. Say another end.</source>
        <translation>“{text}”没有对应的日子，或超过 {most} 天。请换一个结束日期。</translation>
    </message>
    <message>
        <source>“{text}” means no days. Type them like Fri 4 Dec, 11 Dec or every Friday until 18 Dec.</source>
        <translation>“{text}”没有对应的日子。请写成 12月4日、12月11日，或 每周五到12月18日。</translation>
    </message>
    <message>
        <source>“{text}” stands in no title, cue or script there. Hosts and products are chosen, not replaced.</source>
        <translation>那里没有标题、提示或话术含有“{text}”。主播和商品要选择，不能替换。</translation>
    </message>
    <message>
        <source>“{words}” does not name one host. There are: {hosts}.</source>
        <translation>“{words}”不对应单独一位主播。现有：{hosts}。</translation>
    </message>
    <message>
        <source>“{words}” fits more than one show. Write more of the title, or the id: {shows}.</source>
        <translation>“{words}”对应多场。请写出标题的更多部分，或编号：{shows}。</translation>
    </message>
    <message>
        <source>“{words}” fits more than one {kind}. Write more of the name, or the id: {names}.</source>
        <translation>“{words}”对应多个{kind}。请写出名称的更多部分，或编号：{names}。</translation>
    </message>
    <message>
        <source>“{words}” is not a time of the sample week. Write it like Fri 16:00, Thu+4w 00:00 or today+1d 18:00.</source>
        <translation>“{words}”不是示例周的时间。请写成 Fri 16:00、Thu+4w 00:00 或 today+1d 18:00 这样。</translation>
    </message>
    <message>
        <source>“{words}” is not a weekly window. Write it like Mon-Fri 12:00-22:00.</source>
        <translation>“{words}”不是每周时段。请写成 Mon-Fri 12:00-22:00 这样。</translation>
    </message>
    <message>
        <source>“{word}” is neither a command nor a plan that is there. Try: {program} --help</source>
        <translation>“{word}”既不是命令，也不是已有的计划。请试试：{program} --help</translation>
    </message>
    <message>
        <source>“{word}” is no column of the rundown. Choose among: {columns}.</source>
        <translation>“{word}”不是流程的列。请从以下选择：{columns}。</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>All products of the plan. Left out: the pictures that are kept in it.</source>
        <translation>计划中的所有商品。不含：保存在计划里的图片。</translation>
    </message>
    <message>
        <source>All there is, without loss; it can be imported again.</source>
        <translation>全部内容，没有损失；可以再次导入。</translation>
    </message>
    <message>
        <source>Calendar (ICS)</source>
        <translation>日历（ICS）</translation>
    </message>
    <message>
        <source>One rundown a show: events, groups, milestones, custom fields. Left out: dates and zones, shortest and longest lengths, locks, shifts, and lengths of a day or more.</source>
        <translation>每场一个流程：事件、分组、里程碑和自定义字段。不含：日期与时区、最短和最长时长、锁定、班次，以及一天及以上的时长。</translation>
    </message>
    <message>
        <source>One sheet a show; times follow from lengths in Excel and LibreOffice too. Left out: pictures, talking points, shifts, studios, costs, versions, prints. Clock changes are those around the show&apos;s own days.</source>
        <translation>每场一张工作表；在 Excel 和 LibreOffice 中时间同样随时长推算。不含：图片、卖点、班次、直播间、费用、版本、打印记录。换钟只算该场前后几天的。</translation>
    </message>
    <message>
        <source>One table of all rows, without formulas. Left out: pictures, talking points, shifts, studios, costs, versions, prints.</source>
        <translation>所有行一张表，没有公式。不含：图片、卖点、班次、直播间、费用、版本、打印记录。</translation>
    </message>
    <message>
        <source>Ontime project</source>
        <translation>Ontime 项目</translation>
    </message>
    <message>
        <source>Products (CSV)</source>
        <translation>商品（CSV）</translation>
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
        <source>Rounded to whole dollars: {products}.</source>
        <translation>已取整为美元：{products}。</translation>
    </message>
    <message>
        <source>Rundown table (CSV)</source>
        <translation>流程表（CSV）</translation>
    </message>
    <message>
        <source>Shows, the blocks of their studios, shifts; holds are tentative. Left out: rows, products, costs, and the rule of a series. Nobody is invited.</source>
        <translation>场次、直播间占用和班次；预留标为暂定。不含：流程行、商品、费用和系列的重复规则。不邀请任何人。</translation>
    </message>
    <message>
        <source>Summary for chat</source>
        <translation>群聊摘要</translation>
    </message>
    <message>
        <source>Teleprompter text</source>
        <translation>提词器文本</translation>
    </message>
    <message>
        <source>The scripts in order, under the title of each row. Left out: times, cues, products, bold, and rows that are skipped or have no script.</source>
        <translation>按顺序列出口播稿，各在其行标题之下。不含：时间、提示、商品、粗体，以及跳过或没有口播稿的行。</translation>
    </message>
    <message>
        <source>TikTok Shop listing (CSV)</source>
        <translation>TikTok Shop 上架表（CSV）</translation>
    </message>
    <message>
        <source>Whatnot listing (CSV)</source>
        <translation>Whatnot 上架表（CSV）</translation>
    </message>
    <message>
        <source>When, where, who, and what is sold, in the languages of the team. Left out: scripts, cues, stock, costs.</source>
        <translation>时间、地点、人员和所售商品，用团队的语言。不含：口播稿、提示、库存、费用。</translation>
    </message>
    <message>
        <source>Whole plan (JSON)</source>
        <translation>整个计划（JSON）</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>工作簿（XLSX）</translation>
    </message>
</context>
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
        <source>A talking point of “{title}” says “{word}”, which may be against the rules of {platform} ({list}).</source>
        <translation>“{title}”卖点中的“{word}”可能违反 {platform} 的规定（{list}）。</translation>
    </message>
    <message>
        <source>A talking point of “{title}” says “{word}”, which must not be said of it.</source>
        <translation>“{title}”卖点中的“{word}”是它的禁用说法。</translation>
    </message>
    <message>
        <source>Add a handover where they change.</source>
        <translation>请在换班处添加交接。</translation>
    </message>
    <message>
        <source>Add a host to its team.</source>
        <translation>请安排主播。</translation>
    </message>
    <message>
        <source>Add a product, or choose another kind.</source>
        <translation>请添加商品，或更换环节类型。</translation>
    </message>
    <message>
        <source>Add a row before it, or let it follow.</source>
        <translation>请在前面增加环节，或改为顺接。</translation>
    </message>
    <message>
        <source>Add or lengthen rows, or fit the rundown to the show&apos;s length.</source>
        <translation>请增加或延长环节，或让流程自动适配总时长。</translation>
    </message>
    <message>
        <source>Add the role to their list or choose somebody else.</source>
        <translation>请为其添加该角色，或换人。</translation>
    </message>
    <message>
        <source>Add them to the team, or let the row follow the shifts.</source>
        <translation>请将其加入团队，或让此行跟随班次。</translation>
    </message>
    <message>
        <source>Ask the studio to open longer, or move the booking.</source>
        <translation>请与直播间商量延长开放，或调整预订时间。</translation>
    </message>
    <message>
        <source>Ask them, or change the shift.</source>
        <translation>请先询问本人，或调整班次。</translation>
    </message>
    <message>
        <source>Book a studio.</source>
        <translation>请预订直播间。</translation>
    </message>
    <message>
        <source>Check the live price.</source>
        <translation>请核对直播价。</translation>
    </message>
    <message>
        <source>Choose a time before or after the clock change.</source>
        <translation>请选择时钟调整之前或之后的时间。</translation>
    </message>
    <message>
        <source>Choose a time outside that hour, or tell everybody which one is meant.</source>
        <translation>请避开这一小时，或告知所有人指的是哪一次。</translation>
    </message>
    <message>
        <source>Choose another studio or another time.</source>
        <translation>请换一个直播间，或换个时间。</translation>
    </message>
    <message>
        <source>Confirm the booking before then, or release it.</source>
        <translation>请在此之前确认预订，或释放预留。</translation>
    </message>
    <message>
        <source>Confirm the booking, hold it anew, or release it.</source>
        <translation>请确认预订、重新预留，或释放预留。</translation>
    </message>
    <message>
        <source>Extend a shift or add a host.</source>
        <translation>请延长班次，或增加主播。</translation>
    </message>
    <message>
        <source>Give it to whoever is on, or change the shift.</source>
        <translation>请交给当班主播，或调整班次。</translation>
    </message>
    <message>
        <source>Give one of them another number.</source>
        <translation>请为其中一个换号。</translation>
    </message>
    <message>
        <source>Give the row a length, or choose a time outside that hour.</source>
        <translation>请为该环节设定时长，或避开这一小时。</translation>
    </message>
    <message>
        <source>Give the shift to somebody else.</source>
        <translation>请换人。</translation>
    </message>
    <message>
        <source>Leave it out, or put it another way.</source>
        <translation>请删去，或换个说法。</translation>
    </message>
    <message>
        <source>Lengthen a row in it, or give it a shorter target.</source>
        <translation>请延长其中的环节，或缩短目标时长。</translation>
    </message>
    <message>
        <source>Let the row follow, or choose a time outside that hour.</source>
        <translation>请改为顺接，或避开这一小时。</translation>
    </message>
    <message>
        <source>Make the product active or replace it.</source>
        <translation>请启用该商品，或换成其他商品。</translation>
    </message>
    <message>
        <source>Make the show longer.</source>
        <translation>请延长场次。</translation>
    </message>
    <message>
        <source>Move its start, or put the show on air earlier.</source>
        <translation>请调整它的开始时间，或提前开播。</translation>
    </message>
    <message>
        <source>Move one of them or book another studio.</source>
        <translation>请调整其中一场，或另订直播间。</translation>
    </message>
    <message>
        <source>Move one shift or give it to somebody else.</source>
        <translation>请调整其中一个班次，或换人。</translation>
    </message>
    <message>
        <source>Move or lengthen its booking.</source>
        <translation>请调整或延长其预订。</translation>
    </message>
    <message>
        <source>Move or shorten the row, give it to somebody else, or change the shift.</source>
        <translation>请移动或缩短此行，换人，或调整班次。</translation>
    </message>
    <message>
        <source>Number the pins in the order of the rows.</source>
        <translation>请按环节顺序编排链接号。</translation>
    </message>
    <message>
        <source>Pin {pin} (“{product}”) in “{row}” is out of order.</source>
        <translation>“{row}”中的链接号 {pin}（“{product}”）顺序不对。</translation>
    </message>
    <message>
        <source>Pin {pin} is given to “{product}” in “{row}” and to “{other}” in “{other_row}”.</source>
        <translation>链接号 {pin} 同时用于“{row}”中的“{product}”和“{other_row}”中的“{other}”。</translation>
    </message>
    <message>
        <source>Print it again and collect the old sheets from {holders}.</source>
        <translation>请重新打印，并向 {holders} 收回旧单。</translation>
    </message>
    <message>
        <source>Print it again and collect the old sheets.</source>
        <translation>请重新打印，并收回旧单。</translation>
    </message>
    <message>
        <source>Raise the live price, or waive this if it is meant.</source>
        <translation>请提高直播价；若是有意为之，可忽略此项。</translation>
    </message>
    <message>
        <source>Rank one of them behind the other.</source>
        <translation>请将其中一个排到后面。</translation>
    </message>
    <message>
        <source>Release the hold or move it.</source>
        <translation>请释放预留，或改到其他时间。</translation>
    </message>
    <message>
        <source>Restock it or take it out of the rundown.</source>
        <translation>请补货，或从流程中移除。</translation>
    </message>
    <message>
        <source>Say “{instead}” instead.</source>
        <translation>建议改说“{instead}”。</translation>
    </message>
    <message>
        <source>Set fewer aside or restock.</source>
        <translation>请减少预留，或补货。</translation>
    </message>
    <message>
        <source>Sheets show boxes in their place: write it in another script too.</source>
        <translation>单据上会以方框代替：请另用其他文字写出。</translation>
    </message>
    <message>
        <source>Shorten a row in it, or give it a longer target.</source>
        <translation>请缩短其中的环节，或放宽目标时长。</translation>
    </message>
    <message>
        <source>Shorten a shift or give it to somebody else.</source>
        <translation>请缩短班次，或换人。</translation>
    </message>
    <message>
        <source>Shorten or split the show.</source>
        <translation>请缩短或拆分场次。</translation>
    </message>
    <message>
        <source>Shorten rows, or fit the rundown to the show&apos;s length.</source>
        <translation>请缩短环节，或让流程自动适配总时长。</translation>
    </message>
    <message>
        <source>Shorten the rows before it or let it end later.</source>
        <translation>请缩短前面的环节，或推迟它的结束时间。</translation>
    </message>
    <message>
        <source>Shorten the rows before it or move its start.</source>
        <translation>请缩短前面的环节，或调整它的开始时间。</translation>
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
        <source>Show is {excess} minutes too long for {platform} ({actual} of {limit}).</source>
        <translation>时长超出 {platform} 的上限 {excess} 分钟（{actual}/{limit}）。</translation>
    </message>
    <message>
        <source>Show is {excess} minutes too short for {platform} ({actual} of at least {limit}).</source>
        <translation>时长比 {platform} 的下限少 {excess} 分钟（{actual}，至少 {limit}）。</translation>
    </message>
    <message>
        <source>Stretch a row before it, or keep the time as a buffer.</source>
        <translation>请延长前面的环节，或留作缓冲。</translation>
    </message>
    <message>
        <source>Take products out, or split the show.</source>
        <translation>请减少商品，或拆分场次。</translation>
    </message>
    <message>
        <source>The booking of “{show}” lies {outside} outside the opening hours of {studio}.</source>
        <translation>“{show}”的预订有 {outside} 在{studio}的开放时间之外。</translation>
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
        <source>The booking of “{title}” starts at {wall}, when clocks in {zone} go forward and skip that time; it counts as {taken_as}.</source>
        <translation>“{title}”的预订开始时间 {wall} 恰逢{zone}时钟拨快，这一时刻不存在；按 {taken_as} 计算。</translation>
    </message>
    <message>
        <source>The booking of “{title}” starts at {wall}, which comes twice in {zone} as clocks go back; it counts as the first.</source>
        <translation>“{title}”的预订开始时间 {wall} 恰逢{zone}时钟拨慢，会出现两次；按第一次计算。</translation>
    </message>
    <message>
        <source>The hold for “{show}” in {studio} lapsed on {expires_at}.</source>
        <translation>“{show}”在{studio}的预留已于 {expires_at} 过期。</translation>
    </message>
    <message>
        <source>The hold for “{show}” in {studio} lapses on {expires_at}.</source>
        <translation>“{show}”在{studio}的预留将于 {expires_at} 过期。</translation>
    </message>
    <message>
        <source>The hold for “{show}” in {studio} overlaps the confirmed booking of “{other}” by {overlap}.</source>
        <translation>“{show}”在{studio}的预留与“{other}”的已确认预订重叠 {overlap}。</translation>
    </message>
    <message>
        <source>The script of “{title}” says “{word}”, which may be against the rules of {platform} ({list}).</source>
        <translation>“{title}”话术中的“{word}”可能违反 {platform} 的规定（{list}）。</translation>
    </message>
    <message>
        <source>The script of “{title}” says “{word}”, which must not be said of “{list}”.</source>
        <translation>“{title}”话术中的“{word}”是“{list}”的禁用说法。</translation>
    </message>
    <message>
        <source>The title says “{word}”, which may be against the rules of {platform} ({list}).</source>
        <translation>标题中的“{word}”可能违反 {platform} 的规定（{list}）。</translation>
    </message>
    <message>
        <source>Title is {excess} characters too long for {platform} ({actual} of {limit}).</source>
        <translation>标题超出 {platform} 的上限 {excess} 个字符（{actual}/{limit}）。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Write its script, or set it back to draft.</source>
        <translation>请补写话术，或改回草稿。</translation>
    </message>
    <message>
        <source>{creator} has the role {role} on “{show}”, but not on their own list of roles.</source>
        <translation>{creator} 在“{show}”担任{role}，但其角色列表中没有这一项。</translation>
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
        <source>{creator} is on “{show}” and on “{other}” at once for {overlap}.</source>
        <translation>{creator} 同时排在“{show}”和“{other}”，重叠 {overlap}。</translation>
    </message>
    <message>
        <source>{creator} is on “{show}” for {outside} outside their hours.</source>
        <translation>{creator} 在“{show}”的班次有 {outside} 在其可用时间之外。</translation>
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
        <source>{leaving} hands over to {coming} at {at}, and no row says so.</source>
        <translation>{leaving} 将于 {at} 交接给 {coming}，但流程中没有交接行。</translation>
    </message>
    <message>
        <source>{sentence} {advice}</source>
        <translation>{sentence}{advice}</translation>
    </message>
    <message>
        <source>{sheet}, print {number} of “{show}”, is out of date: {changed} changes since.</source>
        <translation>“{show}”的{sheet}（第 {number} 次打印）已过时：此后有 {changed} 处改动。</translation>
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
        <source>{title} is away from or until {wall}, when clocks in {zone} go forward and skip that time; it counts as {taken_as}.</source>
        <translation>{title} 请假的起止时间 {wall} 恰逢{zone}时钟拨快，这一时刻不存在；按 {taken_as} 计算。</translation>
    </message>
    <message>
        <source>{title} is away from or until {wall}, which comes twice in {zone} as clocks go back; it counts as the first.</source>
        <translation>{title} 请假的起止时间 {wall} 恰逢{zone}时钟拨慢，会出现两次；按第一次计算。</translation>
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
        <source>“{block}” runs {over} over its {target}.</source>
        <translation>“{block}”超出目标时长 {target}，多出 {over}。</translation>
    </message>
    <message>
        <source>“{block}” runs {under} under its {target}.</source>
        <translation>“{block}”不足目标时长 {target}，还差 {under}。</translation>
    </message>
    <message>
        <source>“{product}” in “{row}” is not active.</source>
        <translation>“{row}”中的“{product}”已停用。</translation>
    </message>
    <message>
        <source>“{product}” is offered at {price} in “{row}”, above its list price of {list_price}.</source>
        <translation>“{row}”中“{product}”的直播价 {price} 高于标价 {list_price}。</translation>
    </message>
    <message>
        <source>“{product}” is offered at {price} in “{row}”, {loss} below its cost of {cost}.</source>
        <translation>“{row}”中“{product}”的直播价 {price} 低于成本 {cost}，每件亏 {loss}。</translation>
    </message>
    <message>
        <source>“{product}” is out of stock.</source>
        <translation>“{product}”已无库存。</translation>
    </message>
    <message>
        <source>“{product}” is {missing} short: {set_aside} set aside, {stock} in stock.</source>
        <translation>“{product}”缺货 {missing} 件：预留 {set_aside} 件，库存 {stock} 件。</translation>
    </message>
    <message>
        <source>“{row}” ({kind}) has no product to sell.</source>
        <translation>“{row}”（{kind}）没有商品。</translation>
    </message>
    <message>
        <source>“{row}” is final and has neither a script nor talking points.</source>
        <translation>“{row}”已定稿，却既无话术也无卖点。</translation>
    </message>
    <message>
        <source>“{row}” must end by {ends_at}, {short} before it can start.</source>
        <translation>“{row}”须在 {ends_at} 前结束，但那时离它能开始还差 {short}。</translation>
    </message>
    <message>
        <source>“{row}” names {creator}, who has no shift in this show.</source>
        <translation>“{row}”指定了 {creator}，但其在本场没有班次。</translation>
    </message>
    <message>
        <source>“{row}” names {creator}, who is not on shift then.</source>
        <translation>“{row}”指定了 {creator}，但此时不是其班次。</translation>
    </message>
    <message>
        <source>“{row}” runs {outside} outside the shift of {creator}.</source>
        <translation>“{row}”有 {outside} 超出 {creator} 的班次。</translation>
    </message>
    <message>
        <source>“{row}” starts {overlap} before the show is on air.</source>
        <translation>“{row}”在开播前 {overlap} 就开始了。</translation>
    </message>
    <message>
        <source>“{row}” starts {overlap} before “{previous}” ends.</source>
        <translation>“{row}”在“{previous}”结束前 {overlap} 就开始了。</translation>
    </message>
    <message>
        <source>“{row}” starts {slack} after the show goes on air.</source>
        <translation>“{row}”在开播后 {slack} 才开始。</translation>
    </message>
    <message>
        <source>“{row}” starts {slack} after “{previous}” ends.</source>
        <translation>“{row}”在“{previous}”结束后 {slack} 才开始。</translation>
    </message>
    <message>
        <source>“{show}” and “{other}” are both confirmed in {studio} and overlap by {overlap}.</source>
        <translation>“{show}”和“{other}”在{studio}都已确认，重叠 {overlap}。</translation>
    </message>
    <message>
        <source>“{show}” and “{other}” both have hold {rank} in {studio} and overlap by {overlap}.</source>
        <translation>“{show}”和“{other}”在{studio}都是第 {rank} 顺位预留，重叠 {overlap}。</translation>
    </message>
    <message>
        <source>“{show}” ends {under} short of its {length}.</source>
        <translation>“{show}”不足总时长 {length}，还差 {under}。</translation>
    </message>
    <message>
        <source>“{show}” has no host.</source>
        <translation>“{show}”还没有主播。</translation>
    </message>
    <message>
        <source>“{show}” has no studio for {gap} of its time on air.</source>
        <translation>“{show}”有 {gap} 的直播时间没有直播间。</translation>
    </message>
    <message>
        <source>“{show}” has no studio.</source>
        <translation>“{show}”还没有直播间。</translation>
    </message>
    <message>
        <source>“{show}” is without a host for {gap}.</source>
        <translation>“{show}”有 {gap} 没有主播。</translation>
    </message>
    <message>
        <source>“{show}” runs {over} over its {length}.</source>
        <translation>“{show}”超出总时长 {length}，多出 {over}。</translation>
    </message>
    <message>
        <source>“{title}” has a hard start at {wall}, when clocks in {zone} go forward and skip that time; it counts as {taken_as}.</source>
        <translation>“{title}”的定点开始时间 {wall} 恰逢{zone}时钟拨快，这一时刻不存在；按 {taken_as} 计算。</translation>
    </message>
    <message>
        <source>“{title}” has a hard start at {wall}, which comes twice in {zone} as clocks go back; it counts as the first.</source>
        <translation>“{title}”的定点开始时间 {wall} 恰逢{zone}时钟拨慢，会出现两次；按第一次计算。</translation>
    </message>
    <message>
        <source>“{title}” has letters that no font here can print: {letters}.</source>
        <translation>“{title}”含有本软件字体无法打印的字符：{letters}。</translation>
    </message>
    <message>
        <source>“{title}” must end by {wall}, when clocks in {zone} go forward and skip that time; it counts as {taken_as}.</source>
        <translation>“{title}”的定点结束时间 {wall} 恰逢{zone}时钟拨快，这一时刻不存在；按 {taken_as} 计算。</translation>
    </message>
    <message>
        <source>“{title}” must end by {wall}, which comes twice in {zone} as clocks go back; it counts as the first.</source>
        <translation>“{title}”的定点结束时间 {wall} 恰逢{zone}时钟拨慢，会出现两次；按第一次计算。</translation>
    </message>
    <message>
        <source>“{title}” starts at {wall}, when clocks in {zone} go forward and skip that time; it counts as {taken_as}.</source>
        <translation>“{title}”的开始时间 {wall} 恰逢{zone}时钟拨快，这一时刻不存在；按 {taken_as} 计算。</translation>
    </message>
    <message>
        <source>“{title}” starts at {wall}, which comes twice in {zone} as clocks go back; it counts as the first.</source>
        <translation>“{title}”的开始时间 {wall} 恰逢{zone}时钟拨慢，会出现两次；按第一次计算。</translation>
    </message>
</context>
<context>
    <name>fitness</name>
    <message>
        <source>Away from {starts_at} to {ends_at}</source>
        <translation>{starts_at} 至 {ends_at}不在</translation>
    </message>
    <message>
        <source>Cost not known</source>
        <translation>费用未知</translation>
    </message>
    <message>
        <source>Does not speak {languages}</source>
        <translation>不会说{languages}</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>有空</translation>
    </message>
    <message>
        <source>In their hours</source>
        <translation>在可用时间内</translation>
    </message>
    <message>
        <source>Is {role}</source>
        <translation>担任{role}</translation>
    </message>
    <message>
        <source>New to the brand</source>
        <translation>首次合作该品牌</translation>
    </message>
    <message>
        <source>Not away</source>
        <translation>未休假</translation>
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
        <source>Rested</source>
        <translation>休息充足</translation>
    </message>
    <message>
        <source>Rests {rest} and needs {needed}</source>
        <translation>休息{rest}，需要{needed}</translation>
    </message>
    <message>
        <source>Speaks {languages}</source>
        <translation>会说{languages}</translation>
    </message>
    <message>
        <source>Works {worked} on that day; {limit} is the most</source>
        <translation>当天工作{worked}，上限{limit}</translation>
    </message>
    <message>
        <source>{amount}</source>
        <translation>{amount}</translation>
    </message>
    <message>
        <source>{count} shows of the brand</source>
        <translation>该品牌已做 {count} 场</translation>
    </message>
    <message>
        <source>{left} left on that day</source>
        <translation>当天还剩{left}</translation>
    </message>
    <message>
        <source>{outside} outside their hours</source>
        <translation>超出可用时间{outside}</translation>
    </message>
</context>
<context>
    <name>fitting</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Fits to the second.</source>
        <translation>精确到秒，正好。</translation>
    </message>
    <message>
        <source>It fits already: nothing has to change.</source>
        <translation>已经正好，无需改动。</translation>
    </message>
    <message>
        <source>No clock time says that moment without doubt.</source>
        <translation>没有哪个时刻能明确表示那一刻。</translation>
    </message>
    <message>
        <source>No row before it can change so much. “{row}” can by the most: {length}.</source>
        <translation>之前没有哪一行能改变这么多。“{row}”能改变得最多：{length}。</translation>
    </message>
    <message>
        <source>No row can take up more: {reasons}.</source>
        <translation>没有行还能再调整：{reasons}。</translation>
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
        <source>at its longest</source>
        <translation>已是最长</translation>
    </message>
    <message>
        <source>at its shortest</source>
        <translation>已是最短</translation>
    </message>
    <message>
        <source>has no length to change in proportion</source>
        <translation>没有可按比例调整的时长</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>locked with its block “{other}”</source>
        <translation>随所在段落“{other}”锁定</translation>
    </message>
    <message>
        <source>no effect: a clock time comes after it</source>
        <translation>无影响：其后有固定时刻</translation>
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
        <source>{count} rows are at their longest</source>
        <translation>{count} 行已是最长</translation>
    </message>
    <message>
        <source>{count} rows are at their shortest</source>
        <translation>{count} 行已是最短</translation>
    </message>
    <message>
        <source>{count} rows are locked</source>
        <translation>{count} 行已锁定</translation>
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
        <source>{count} rows take what is left until their end time</source>
        <translation>{count} 行占用到其结束时间为止的剩余时间</translation>
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
        <source>{what} {why}</source>
        <translation>{what}{why}</translation>
    </message>
    <message>
        <source>“{row}” is locked with its block “{other}”.</source>
        <translation>“{row}”随所在段落“{other}”锁定。</translation>
    </message>
    <message>
        <source>“{row}” is locked.</source>
        <translation>“{row}”已锁定。</translation>
    </message>
    <message>
        <source>“{row}” would be longer than its longest, {length}.</source>
        <translation>“{row}”会长于其最长时长 {length}。</translation>
    </message>
    <message>
        <source>“{row}” would be shorter than its shortest, {length}.</source>
        <translation>“{row}”会短于其最短时长 {length}。</translation>
    </message>
    <message>
        <source>“{row}” would then overlap by {length}.</source>
        <translation>这样“{row}”会重叠 {length}。</translation>
    </message>
</context>
<context>
    <name>fixes</name>
    <message>
        <source>Add a handover</source>
        <translation>添加交接</translation>
    </message>
    <message>
        <source>Also {role} from now on</source>
        <translation>今后兼任{role}</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>退回审阅</translation>
    </message>
    <message>
        <source>Book the whole show</source>
        <translation>预订整场</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>End at {when}</source>
        <translation>{when} 结束</translation>
    </message>
    <message>
        <source>End shift at {when}</source>
        <translation>班次到 {when} 结束</translation>
    </message>
    <message>
        <source>Fit to {length}</source>
        <translation>调整到 {length}</translation>
    </message>
    <message>
        <source>Follow the shifts</source>
        <translation>跟随班次</translation>
    </message>
    <message>
        <source>Give to {creator}</source>
        <translation>交给 {creator}</translation>
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
        <source>Let it follow</source>
        <translation>改为接续</translation>
    </message>
    <message>
        <source>Let it last {length}</source>
        <translation>时长改为 {length}</translation>
    </message>
    <message>
        <source>Lift the closure</source>
        <translation>取消关闭</translation>
    </message>
    <message>
        <source>Make it active</source>
        <translation>恢复在售</translation>
    </message>
    <message>
        <source>Make it {when}</source>
        <translation>改为 {when}</translation>
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
        <source>Number the pins anew</source>
        <translation>重新编号</translation>
    </message>
    <message>
        <source>Release {show}</source>
        <translation>释放 {show}</translation>
    </message>
    <message>
        <source>Say “{word}”</source>
        <translation>改说“{word}”</translation>
    </message>
    <message>
        <source>Set aside {count}</source>
        <translation>预留 {count} 件</translation>
    </message>
    <message>
        <source>Start at {when}</source>
        <translation>{when} 开始</translation>
    </message>
    <message>
        <source>Start shift at {when}</source>
        <translation>班次从 {when} 开始</translation>
    </message>
    <message>
        <source>Swap with {creator}</source>
        <translation>与 {creator} 对调</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Target {length}</source>
        <translation>目标 {length}</translation>
    </message>
    <message>
        <source>{creator} can host</source>
        <translation>{creator} 可以主播</translation>
    </message>
    <message>
        <source>{creator} can take it</source>
        <translation>{creator} 可以接手</translation>
    </message>
    <message>
        <source>{creator} comes at {when}</source>
        <translation>{creator} {when} 就来</translation>
    </message>
    <message>
        <source>{creator} from {when}</source>
        <translation>{when} 起由 {creator} 接手</translation>
    </message>
    <message>
        <source>{creator} stays until {when}</source>
        <translation>{creator} 留到 {when}</translation>
    </message>
    <message>
        <source>{creator} takes {show}</source>
        <translation>{creator} 接手 {show}</translation>
    </message>
    <message>
        <source>{creator} until {when}</source>
        <translation>{when} 前由 {creator} 顶替</translation>
    </message>
    <message>
        <source>{price}</source>
        <translation>{price}</translation>
    </message>
    <message>
        <source>{row} at {when}</source>
        <translation>{row} 改到 {when}</translation>
    </message>
    <message>
        <source>{row}: {length}</source>
        <translation>{row}：{length}</translation>
    </message>
    <message>
        <source>{show} in {studio}</source>
        <translation>{show} 改到 {studio}</translation>
    </message>
    <message>
        <source>{show}: hold {rank}</source>
        <translation>{show}：第 {rank} 预留</translation>
    </message>
    <message>
        <source>{studio}</source>
        <translation>{studio}</translation>
    </message>
    <message>
        <source>{studio}, hold {rank}</source>
        <translation>{studio}，第 {rank} 预留</translation>
    </message>
    <message>
        <source>{studio}, {when}</source>
        <translation>{studio}，{when}</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
</context>
<context>
    <name>holding</name>
    <message>
        <source>A booking</source>
        <translation>一个预订</translation>
    </message>
    <message>
        <source>Nobody waits for it: the time is free then.</source>
        <translation>没有人在排队：这段时间之后就空出来了。</translation>
    </message>
    <message>
        <source>{who} has it confirmed: then both would be booked.</source>
        <translation>{who} 已确认：那样两者都会被预订。</translation>
    </message>
    <message>
        <source>{who} loses its hold.</source>
        <translation>{who} 失去预留。</translation>
    </message>
    <message>
        <source>{who} moves up to hold {rank}.</source>
        <translation>{who} 升为第 {rank} 预留。</translation>
    </message>
</context>
<context>
    <name>import fields</name>
    <message>
        <source>Address</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Amount of the line</source>
        <translation>本行金额</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>佣金</translation>
    </message>
    <message>
        <source>Compare-at price</source>
        <translation>划线价</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Length of the live</source>
        <translation>直播时长</translation>
    </message>
    <message>
        <source>Most viewers at once</source>
        <translation>最高在线</translation>
    </message>
    <message>
        <source>Never say</source>
        <translation>禁用词</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pieces sold</source>
        <translation>销售件数</translation>
    </message>
    <message>
        <source>Price of a piece</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退货率</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Seconds watched</source>
        <translation>观看秒数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺码</translation>
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
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>观看人数</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>观看次数</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>Amazon inventory file</source>
        <translation>亚马逊库存文件</translation>
    </message>
    <message>
        <source>Creators, columns by their names</source>
        <translation>主播，按列名识别</translation>
    </message>
    <message>
        <source>Douyin shop orders</source>
        <translation>抖店订单</translation>
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
        <source>Line {line}: {reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>Ontime project</source>
        <translation>Ontime 项目</translation>
    </message>
    <message>
        <source>Ontime spreadsheet</source>
        <translation>Ontime 表格</translation>
    </message>
    <message>
        <source>Orders, columns by their names</source>
        <translation>订单，按列名识别</translation>
    </message>
    <message>
        <source>Products, columns by their names</source>
        <translation>商品（按列名识别）</translation>
    </message>
    <message>
        <source>Run of show, columns by their names</source>
        <translation>流程表，按列名识别</translation>
    </message>
    <message>
        <source>Rundown of Show Planner</source>
        <translation>Show Planner 的流程表</translation>
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
        <source>Studios, columns by their names</source>
        <translation>直播间，按列名识别</translation>
    </message>
    <message>
        <source>TikTok Shop orders</source>
        <translation>TikTok Shop 订单</translation>
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
        <source>TikTok, figures of each LIVE</source>
        <translation>TikTok，每场 LIVE 的数据</translation>
    </message>
    <message>
        <source>Whatnot ledger</source>
        <translation>Whatnot 账目</translation>
    </message>
    <message>
        <source>Whatnot listings</source>
        <translation>Whatnot 商品上架表</translation>
    </message>
    <message>
        <source>Whatnot orders of a show</source>
        <translation>Whatnot 单场订单</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>未导入的原因</translation>
    </message>
    <message>
        <source>fits no product of the brand, and a new one needs a title</source>
        <translation>与该品牌的任何商品都不符，而新商品需要名称</translation>
    </message>
    <message>
        <source>fits {count} products of the brand; give it a SKU or a barcode</source>
        <translation>与该品牌的 {count} 个商品相符；请填写 SKU 或条码</translation>
    </message>
    <message>
        <source>has a name that {count} in the plan have; give its id</source>
        <translation>计划中有 {count} 个同名；请给出其 ID</translation>
    </message>
    <message>
        <source>has neither a title nor a SKU nor a barcode</source>
        <translation>没有名称、SKU 或条码</translation>
    </message>
    <message>
        <source>has {cells} cells under {columns} column names</source>
        <translation>有 {cells} 个单元格，但只有 {columns} 个列名</translation>
    </message>
    <message>
        <source>is nothing that the plan has, and something new needs a name</source>
        <translation>在计划中找不到，而新增需要名称</translation>
    </message>
    <message>
        <source>is the same as line {line}, which comes first</source>
        <translation>与前面的第 {line} 行相同</translation>
    </message>
    <message>
        <source>is the same product as line {line}, which comes first</source>
        <translation>与前面第 {line} 行是同一商品</translation>
    </message>
    <message>
        <source>may belong to {shows}; say which with --show</source>
        <translation>可能属于 {shows}；请用 --show 指明</translation>
    </message>
    <message>
        <source>names the product “{handle}”, whose first row with its title is missing</source>
        <translation>指向商品“{handle}”，但缺少其带名称的首行</translation>
    </message>
    <message>
        <source>no show of this channel was on air then</source>
        <translation>当时该渠道没有直播</translation>
    </message>
    <message>
        <source>repeats the product “{handle}” and adds nothing to it</source>
        <translation>重复了商品“{handle}”，没有新增内容</translation>
    </message>
    <message>
        <source>“{value}” fits no single product of the brand; kept as a cue</source>
        <translation>“{value}”不对应品牌的任何单个商品；已保留为提示</translation>
    </message>
    <message>
        <source>“{value}” is neither Auction nor Buy it Now nor Giveaway</source>
        <translation>“{value}”既不是 Auction、Buy it Now，也不是 Giveaway</translation>
    </message>
    <message>
        <source>“{value}” is no single product of the brand; say which it is</source>
        <translation>“{value}”不对应品牌的单个商品；请指明</translation>
    </message>
    <message>
        <source>“{value}” is nobody in the plan; kept as a cue</source>
        <translation>计划中没有“{value}”此人；已保留为提示</translation>
    </message>
    <message>
        <source>“{value}” is not a clock time; write it like 16:30</source>
        <translation>“{value}”不是时刻；请写成 16:30 这样</translation>
    </message>
    <message>
        <source>“{value}” is not a date and time</source>
        <translation>“{value}”不是日期和时间</translation>
    </message>
    <message>
        <source>“{value}” is not a length of time; write it like 45 min or 2 h</source>
        <translation>“{value}”不是时长；请写成 45 min 或 2 h</translation>
    </message>
    <message>
        <source>“{value}” is not a rate between 0 and 100 %</source>
        <translation>“{value}”不是 0 到 100 % 之间的比率</translation>
    </message>
    <message>
        <source>“{value}” is not a time zone; write it like America/New_York</source>
        <translation>“{value}”不是时区；请写成 America/New_York 这样</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number</source>
        <translation>“{value}”不是整数</translation>
    </message>
    <message>
        <source>“{value}” is the starting bid of an auction and no price; left out</source>
        <translation>“{value}”是拍卖的起拍价，不是售价；已略过</translation>
    </message>
    <message>
        <source>“{value}” lost its last digits in a spreadsheet; export it as text</source>
        <translation>“{value}”的末几位数字已在电子表格中丢失；请以文本格式导出</translation>
    </message>
    <message>
        <source>“{value}” may be hours or minutes; write it like 45 min or 2 h</source>
        <translation>“{value}”可能是小时也可能是分钟；请写成 45 min 或 2 h</translation>
    </message>
    <message>
        <source>“{value}” may have decimals or thousands; write it without the point</source>
        <translation>“{value}”中的点可能是小数点或千位分隔符；请去掉这个点</translation>
    </message>
    <message>
        <source>“{value}” says neither that it is sold nor that it is not; left out</source>
        <translation>“{value}”看不出是在售还是停售；已略过</translation>
    </message>
    <message>
        <source>“{value}” says neither yes nor no; left out</source>
        <translation>“{value}”既不表示是也不表示否；已略过</translation>
    </message>
</context>
<context>
    <name>pasting</name>
    <message>
        <source>Row {row}, {column}: {reason}</source>
        <translation>第 {row} 行，{column}：{reason}</translation>
    </message>
    <message>
        <source>{count} cells were not taken; all else is pasted.</source>
        <translation>{count} 个单元格未被采用，其余均已粘贴。</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……另有 {count} 个</translation>
    </message>
</context>
<context>
    <name>prices</name>
    <message>
        <source>above list</source>
        <translation>高于标价</translation>
    </message>
    <message>
        <source>below cost</source>
        <translation>低于成本</translation>
    </message>
    <message>
        <source>commission unknown</source>
        <translation>佣金未知</translation>
    </message>
    <message>
        <source>returns unknown</source>
        <translation>退货率未知</translation>
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
        <source>{rate} come back: {amount} a piece sent</source>
        <translation>退货 {rate}：每发出一件 {amount}</translation>
    </message>
    <message>
        <source>{rate} commission</source>
        <translation>佣金 {rate}</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>It has no channel.</source>
        <translation>没有账号。</translation>
    </message>
    <message>
        <source>It has no host.</source>
        <translation>没有主播。</translation>
    </message>
    <message>
        <source>It has no studio.</source>
        <translation>没有直播间。</translation>
    </message>
    <message>
        <source>It is not over yet.</source>
        <translation>直播尚未结束。</translation>
    </message>
    <message>
        <source>Its rundown is empty.</source>
        <translation>流程单是空的。</translation>
    </message>
    <message>
        <source>Its studio is only on hold.</source>
        <translation>直播间仅为预留。</translation>
    </message>
    <message>
        <source>{count} errors are open.</source>
        <translation>还有 {count} 个错误待处理。</translation>
    </message>
    <message>
        <source>{count} hosts have not answered yet.</source>
        <translation>还有 {count} 位主播未答复。</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>each {weekday}</source>
        <translation>每个{weekday}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>every {count} days</source>
        <translation>每{count}天</translation>
    </message>
    <message>
        <source>every {count} months</source>
        <translation>每{count}个月</translation>
    </message>
    <message>
        <source>every {count} weeks</source>
        <translation>每{count}周</translation>
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
        <source>the last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>the last {weekday}</source>
        <translation>最后一个{weekday}</translation>
    </message>
    <message>
        <source>the {ordinal}</source>
        <translation>{number}日</translation>
    </message>
    <message>
        <source>the {ordinal} {weekday}</source>
        <translation>第{number}个{weekday}</translation>
    </message>
    <message>
        <source>the {ordinal}-last day</source>
        <translation>倒数第{number}天</translation>
    </message>
    <message>
        <source>the {ordinal}-last {weekday}</source>
        <translation>倒数第{number}个{weekday}</translation>
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
        <source>{often} on {days}</source>
        <translation>{often}的{days}</translation>
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
    <name>series</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>The hold of “{name}” is released</source>
        <translation>“{name}”的预留将被释放</translation>
    </message>
    <message>
        <source>{creator} is away</source>
        <translation>{creator}请假</translation>
    </message>
    <message>
        <source>{creator} is away ({name})</source>
        <translation>{creator}请假（{name}）</translation>
    </message>
    <message>
        <source>{creator} is on “{name}”</source>
        <translation>{creator}在“{name}”</translation>
    </message>
    <message>
        <source>{studio} is closed</source>
        <translation>{studio}关闭</translation>
    </message>
    <message>
        <source>{studio} is closed ({name})</source>
        <translation>{studio}关闭（{name}）</translation>
    </message>
    <message>
        <source>{studio} is taken</source>
        <translation>{studio}已被占用</translation>
    </message>
    <message>
        <source>{studio} is taken ({name})</source>
        <translation>{studio}已被占用（{name}）</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}” becomes hold {rank}</source>
        <translation>“{name}”升为第 {rank} 顺位预留</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>已还</translation>
    </message>
    <message>
        <source>Before you: {names}</source>
        <translation>上一位：{names}</translation>
    </message>
    <message>
        <source>Booked without a show</source>
        <translation>无场次的预订</translation>
    </message>
    <message>
        <source>Bring and check</source>
        <translation>携带与核对</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Call: {names}</source>
        <translation>到场：{names}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Changes since print {number}</source>
        <translation>第 {number} 次打印后的变更</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>当日流程</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Ends by {clock}</source>
        <translation>{clock} 前结束</translation>
    </message>
    <message>
        <source>First needed</source>
        <translation>首次使用</translation>
    </message>
    <message>
        <source>General call</source>
        <translation>统一到场</translation>
    </message>
    <message>
        <source>Host handover: {old} → {new}</source>
        <translation>主播交接：{old} → {new}</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Never say: {words}</source>
        <translation>禁止说：{words}</translation>
    </message>
    <message>
        <source>Next on air: {names} {clock}</source>
        <translation>下一位：{names} {clock}</translation>
    </message>
    <message>
        <source>No row has a product or a prop yet.</source>
        <translation>还没有任何环节有商品或道具。</translation>
    </message>
    <message>
        <source>No row has a product yet.</source>
        <translation>还没有任何环节有商品。</translation>
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
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现为</translation>
    </message>
    <message>
        <source>Off air</source>
        <translation>下播</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>开播</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Only linked: {product}</source>
        <translation>仅挂链接：{product}</translation>
    </message>
    <message>
        <source>Only the time is new: {shifts}.</source>
        <translation>仅时间有变：{shifts}。</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Phone and email</source>
        <translation>电话与邮箱</translation>
    </message>
    <message>
        <source>Pin {number}</source>
        <translation>链接号 {number}</translation>
    </message>
    <message>
        <source>Place and props</source>
        <translation>摆放与道具</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划时长</translation>
    </message>
    <message>
        <source>Price: list → live</source>
        <translation>价格：标价 → 直播价</translation>
    </message>
    <message>
        <source>Print {number}</source>
        <translation>第 {number} 次打印</translation>
    </message>
    <message>
        <source>Printed {moment}</source>
        <translation>打印于 {moment}</translation>
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
        <source>Release</source>
        <translation>放出库存</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Removed since print {number}: {rows}</source>
        <translation>自第 {number} 次打印后删除：{rows}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Room taken</source>
        <translation>占用时段</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Show and team</source>
        <translation>场次与团队</translation>
    </message>
    <message>
        <source>Since {print}: {counts}</source>
        <translation>{print}之后：{counts}</translation>
    </message>
    <message>
        <source>Starting bid {price}</source>
        <translation>起拍价 {price}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>直播间</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Teardown, {studio}</source>
        <translation>撤场：{studio}</translation>
    </message>
    <message>
        <source>This show has no rows for {name}.</source>
        <translation>本场没有 {name} 的环节。</translation>
    </message>
    <message>
        <source>This show has no rows yet.</source>
        <translation>本场还没有环节。</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原为</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Your call</source>
        <translation>你的到场时间</translation>
    </message>
    <message>
        <source>Your shift {hours}</source>
        <translation>你的班次 {hours}</translation>
    </message>
    <message>
        <source>again {rows}</source>
        <translation>再次：{rows}</translation>
    </message>
    <message>
        <source>away {hours}</source>
        <translation>请假 {hours}</translation>
    </message>
    <message>
        <source>call {clock}</source>
        <translation>到场 {clock}</translation>
    </message>
    <message>
        <source>changes since print {number} marked {mark}</source>
        <translation>自第 {number} 次打印以来的改动以 {mark} 标出</translation>
    </message>
    <message>
        <source>closed {hours}</source>
        <translation>关闭 {hours}</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>接上页</translation>
    </message>
    <message>
        <source>continues</source>
        <translation>接下页</translation>
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
        <source>no shift yet</source>
        <translation>还没有班次</translation>
    </message>
    <message>
        <source>no time left: its end comes {length} too early</source>
        <translation>时间不够：结束点早了 {length}</translation>
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
        <source>on air {clock}</source>
        <translation>{clock} 开播</translation>
    </message>
    <message>
        <source>only linked</source>
        <translation>仅挂链接</translation>
    </message>
    <message>
        <source>overlap before the hard start</source>
        <translation>定点开始前的重叠</translation>
    </message>
    <message>
        <source>place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>planned {target} · {length}</source>
        <translation>计划 {target} · {length}</translation>
    </message>
    <message>
        <source>print {number} of {moment}</source>
        <translation>第 {number} 次打印（{moment}）</translation>
    </message>
    <message>
        <source>product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>rank {rank}</source>
        <translation>第 {rank} 顺位</translation>
    </message>
    <message>
        <source>row {first} {length} earlier</source>
        <translation>第 {first} 环节提前 {length}</translation>
    </message>
    <message>
        <source>row {first} {length} later</source>
        <translation>第 {first} 环节推后 {length}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>第 {number} 环节</translation>
    </message>
    <message>
        <source>rows {first}–{last} {length} earlier</source>
        <translation>第 {first}–{last} 环节提前 {length}</translation>
    </message>
    <message>
        <source>rows {first}–{last} {length} later</source>
        <translation>第 {first}–{last} 环节推后 {length}</translation>
    </message>
    <message>
        <source>setup {length}</source>
        <translation>布置 {length}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>slack before the hard start</source>
        <translation>定点开始前的空档</translation>
    </message>
    <message>
        <source>teardown {length}</source>
        <translation>撤场 {length}</translation>
    </message>
    <message>
        <source>until {clock}</source>
        <translation>至 {clock}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} 项</translation>
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
        <source>{day} · clocks changed, now {offset}</source>
        <translation>{day} · 时钟已调整，现为 {offset}</translation>
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
        <source>{studio} closes</source>
        <translation>{studio} 关闭</translation>
    </message>
    <message>
        <source>{studio} opens</source>
        <translation>{studio} 开放</translation>
    </message>
    <message>
        <source>{studio} opens, setup</source>
        <translation>{studio} 开放，开始布置</translation>
    </message>
</context>
<context>
    <name>slots</name>
    <message>
        <source>A show of {length} would fit as it is.</source>
        <translation>{length}的直播现在就能排进去。</translation>
    </message>
    <message>
        <source>Hold behind it</source>
        <translation>排在其后预留</translation>
    </message>
    <message>
        <source>It lies {length} outside the days and hours that you asked for.</source>
        <translation>它超出您要求的日期和时段{length}。</translation>
    </message>
    <message>
        <source>Look for {length}</source>
        <translation>查找 {length}</translation>
    </message>
    <message>
        <source>Nobody is free who can be {name}.</source>
        <translation>没有空闲的人可担任{name}。</translation>
    </message>
    <message>
        <source>Plan it anyway</source>
        <translation>仍然排期</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation>释放预留</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>最便宜</translation>
    </message>
    <message>
        <source>leaves no gap</source>
        <translation>不留空隙</translation>
    </message>
    <message>
        <source>{length} empty beside it</source>
        <translation>旁边空出 {length}</translation>
    </message>
    <message>
        <source>{name} is away, for {length} of it.</source>
        <translation>{name}不在，缺席其中{length}。</translation>
    </message>
    <message>
        <source>{name} is on another show; {length} of it would have to move.</source>
        <translation>{name}在另一场直播中，其中{length}需要改期。</translation>
    </message>
    <message>
        <source>{name} would have to come {length} outside their hours.</source>
        <translation>{name}需要在其可用时间之外到场{length}。</translation>
    </message>
    <message>
        <source>{name} would rest {length} less than agreed.</source>
        <translation>{name}的休息比约定少{length}。</translation>
    </message>
    <message>
        <source>{name} would work {length} more on that day than agreed.</source>
        <translation>{name}当天的工作比约定多{length}。</translation>
    </message>
    <message>
        <source>{studio} is booked for “{name}”; {length} of it would have to move.</source>
        <translation>{studio}已订给“{name}”，其中{length}需要改期。</translation>
    </message>
    <message>
        <source>{studio} is closed ({name}); it would have to open for {length}.</source>
        <translation>{studio}不开放（{name}），需要开放{length}。</translation>
    </message>
    <message>
        <source>{studio} is on hold for “{name}”; the hold would have to be released.</source>
        <translation>{studio}已为“{name}”预留，需要释放该预留。</translation>
    </message>
    <message>
        <source>{studio} would have to open {length} longer.</source>
        <translation>{studio}需要多开放{length}。</translation>
    </message>
</context>
<context>
    <name>solving</name>
    <message>
        <source>Ask {creator}</source>
        <translation>询问 {creator}</translation>
    </message>
    <message>
        <source>Challenge: {hours} h to confirm</source>
        <translation>催确认：限 {hours} 小时</translation>
    </message>
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
        <source>It is needed before the show can go on.</source>
        <translation>开播之前必须有。</translation>
    </message>
    <message>
        <source>Nobody else has the shift yet.</source>
        <translation>这个班次还没有别人接。</translation>
    </message>
    <message>
        <source>Nothing to solve</source>
        <translation>没有待解决的事项</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Show on {platform} {handle}</source>
        <translation>在 {platform} {handle} 播出</translation>
    </message>
    <message>
        <source>Take {creator} off</source>
        <translation>撤下 {creator}</translation>
    </message>
    <message>
        <source>{count} conflicts</source>
        <translation>{count} 处冲突</translation>
    </message>
    <message>
        <source>{count} shows not ready</source>
        <translation>{count} 场直播未就绪</translation>
    </message>
    <message>
        <source>{count} to solve</source>
        <translation>{count} 项待解决</translation>
    </message>
    <message>
        <source>{count} unconfirmed</source>
        <translation>{count} 项待确认</translation>
    </message>
    <message>
        <source>{creator} declined ({role}).</source>
        <translation>{creator} 拒绝了（{role}）。</translation>
    </message>
    <message>
        <source>{creator} has not answered yet ({role}).</source>
        <translation>{creator} 尚未答复（{role}）。</translation>
    </message>
    <message>
        <source>{creator} said no</source>
        <translation>{creator} 拒绝了</translation>
    </message>
    <message>
        <source>{creator} said yes</source>
        <translation>{creator} 答应了</translation>
    </message>
    <message>
        <source>{studio} is only on hold {rank}, until {when}.</source>
        <translation>{studio} 只是第 {rank} 顺位预留，至 {when}。</translation>
    </message>
    <message>
        <source>{studio} is only on hold {rank}.</source>
        <translation>{studio} 只是第 {rank} 顺位预留。</translation>
    </message>
    <message>
        <source>{studio} was only asked for.</source>
        <translation>{studio} 只是询问过。</translation>
    </message>
    <message>
        <source>{total}: {parts}</source>
        <translation>{total}：{parts}</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>High confidence: the platform&apos;s or the law&apos;s own text.</source>
        <translation>可信度高：平台或法规原文。</translation>
    </message>
    <message>
        <source>Low confidence: one other source.</source>
        <translation>可信度低：仅一个其他来源。</translation>
    </message>
    <message>
        <source>Medium confidence: the platform&apos;s own text for one market, or several others that agree.</source>
        <translation>可信度中：平台针对某一市场的原文，或多个一致的其他来源。</translation>
    </message>
    <message>
        <source>Nobody publishes a figure, so nothing is checked.</source>
        <translation>没有公布的数值，因此不作检查。</translation>
    </message>
    <message>
        <source>Source: {source}, {day}.</source>
        <translation>来源：{source}，{day}。</translation>
    </message>
    <message>
        <source>{list} (market: {market}).</source>
        <translation>{list}（市场：{market}）。</translation>
    </message>
    <message>
        <source>{platform}: a show has at most {count} products.</source>
        <translation>{platform}：每场最多 {count} 个商品。</translation>
    </message>
    <message>
        <source>{platform}: a show lasts at least {length}.</source>
        <translation>{platform}：每场至少 {length}。</translation>
    </message>
    <message>
        <source>{platform}: a show lasts at most {length}.</source>
        <translation>{platform}：每场最长 {length}。</translation>
    </message>
    <message>
        <source>{platform}: a title has at most {count} characters.</source>
        <translation>{platform}：标题最多 {count} 个字符。</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Add a handover to “{show}”</source>
        <translation>为“{show}”添加一次交接</translation>
    </message>
    <message>
        <source>Add brand “{brand}”</source>
        <translation>添加品牌“{brand}”</translation>
    </message>
    <message>
        <source>Add channel of “{brand}”</source>
        <translation>添加“{brand}”的渠道</translation>
    </message>
    <message>
        <source>Add channel to “{show}”</source>
        <translation>为“{show}”添加渠道</translation>
    </message>
    <message>
        <source>Add column “{column}”</source>
        <translation>添加列“{column}”</translation>
    </message>
    <message>
        <source>Add handovers to “{show}”</source>
        <translation>为“{show}”添加交接</translation>
    </message>
    <message>
        <source>Add series “{show}”</source>
        <translation>添加系列“{show}”</translation>
    </message>
    <message>
        <source>Add show “{show}”</source>
        <translation>添加直播“{show}”</translation>
    </message>
    <message>
        <source>Add studio {studio}</source>
        <translation>添加演播室 {studio}</translation>
    </message>
    <message>
        <source>Add time off of {creator}</source>
        <translation>添加 {creator} 的休假</translation>
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
        <source>Add {creator}</source>
        <translation>添加 {creator}</translation>
    </message>
    <message>
        <source>Add {product}</source>
        <translation>添加 {product}</translation>
    </message>
    <message>
        <source>Add {product} to “{row}”</source>
        <translation>将 {product} 加入“{row}”</translation>
    </message>
    <message>
        <source>Add “{row}”</source>
        <translation>添加“{row}”</translation>
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
        <source>Cancel “{show}”</source>
        <translation>取消“{show}”</translation>
    </message>
    <message>
        <source>Challenge the holds of {studio}</source>
        <translation>催促 {studio} 的预留</translation>
    </message>
    <message>
        <source>Change layout “{name}”</source>
        <translation>更改布局“{name}”</translation>
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
        <source>Change type of “{row}”</source>
        <translation>更改“{row}”的行类型</translation>
    </message>
    <message>
        <source>Close the gap at “{row}”</source>
        <translation>消除“{row}”处的时间差</translation>
    </message>
    <message>
        <source>Close the gap at “{row}” with “{other}”</source>
        <translation>用“{other}”消除“{row}”前的间隙</translation>
    </message>
    <message>
        <source>Close {studio}</source>
        <translation>关闭 {studio}</translation>
    </message>
    <message>
        <source>Confirm {studio}</source>
        <translation>确认 {studio}</translation>
    </message>
    <message>
        <source>Copy “{show}”</source>
        <translation>复制“{show}”</translation>
    </message>
    <message>
        <source>Delete booking of {studio}</source>
        <translation>删除 {studio} 的预订</translation>
    </message>
    <message>
        <source>Delete column “{column}”</source>
        <translation>删除列“{column}”</translation>
    </message>
    <message>
        <source>Delete layout “{name}”</source>
        <translation>删除布局“{name}”</translation>
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
        <source>Delete show “{show}”</source>
        <translation>删除直播“{show}”</translation>
    </message>
    <message>
        <source>Delete studio {studio}</source>
        <translation>删除演播室 {studio}</translation>
    </message>
    <message>
        <source>Delete template “{name}”</source>
        <translation>删除模板“{name}”</translation>
    </message>
    <message>
        <source>Delete time off of {creator}</source>
        <translation>删除 {creator} 的休假</translation>
    </message>
    <message>
        <source>Delete version {number}</source>
        <translation>删除版本 {number}</translation>
    </message>
    <message>
        <source>Delete {count} rows</source>
        <translation>删除 {count} 行</translation>
    </message>
    <message>
        <source>Delete {creator}</source>
        <translation>删除 {creator}</translation>
    </message>
    <message>
        <source>Delete “{row}”</source>
        <translation>删除“{row}”</translation>
    </message>
    <message>
        <source>Do not waive: {finding}</source>
        <translation>不再豁免：{finding}</translation>
    </message>
    <message>
        <source>Duplicate {count} rows</source>
        <translation>复制 {count} 行</translation>
    </message>
    <message>
        <source>Duplicate “{row}”</source>
        <translation>复制“{row}”</translation>
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
        <source>Edit booking of {studio}</source>
        <translation>编辑 {studio} 的预订</translation>
    </message>
    <message>
        <source>Edit brand “{brand}”</source>
        <translation>编辑品牌“{brand}”</translation>
    </message>
    <message>
        <source>Edit channel of “{brand}”</source>
        <translation>编辑“{brand}”的渠道</translation>
    </message>
    <message>
        <source>Edit closure of {studio}</source>
        <translation>编辑 {studio} 的关闭时间</translation>
    </message>
    <message>
        <source>Edit column “{column}”</source>
        <translation>编辑列“{column}”</translation>
    </message>
    <message>
        <source>Edit cue of “{row}”</source>
        <translation>编辑“{row}”的提示</translation>
    </message>
    <message>
        <source>Edit script of “{row}”</source>
        <translation>编辑“{row}”的台词</translation>
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
        <source>Edit shift of {creator} on “{show}”</source>
        <translation>编辑 {creator} 在“{show}”的班次</translation>
    </message>
    <message>
        <source>Edit show “{show}”</source>
        <translation>编辑直播“{show}”</translation>
    </message>
    <message>
        <source>Edit studio {studio}</source>
        <translation>编辑演播室 {studio}</translation>
    </message>
    <message>
        <source>Edit talking points of {product}</source>
        <translation>编辑 {product} 的卖点</translation>
    </message>
    <message>
        <source>Edit template “{name}”</source>
        <translation>编辑模板“{name}”</translation>
    </message>
    <message>
        <source>Edit time off of {creator}</source>
        <translation>编辑 {creator} 的休假</translation>
    </message>
    <message>
        <source>Edit what is never said of {product}</source>
        <translation>编辑 {product} 的禁用语</translation>
    </message>
    <message>
        <source>Edit words of {product}</source>
        <translation>编辑 {product} 的话术</translation>
    </message>
    <message>
        <source>Edit {count} rows</source>
        <translation>编辑 {count} 行</translation>
    </message>
    <message>
        <source>Edit {creator}</source>
        <translation>编辑 {creator}</translation>
    </message>
    <message>
        <source>Extend series “{show}”</source>
        <translation>延长系列“{show}”</translation>
    </message>
    <message>
        <source>Fill {column} of {count} rows</source>
        <translation>填充 {count} 行的{column}</translation>
    </message>
    <message>
        <source>Fit {count} rows to {length}</source>
        <translation>将 {count} 行调整到 {length}</translation>
    </message>
    <message>
        <source>Fit “{row}” to {length}</source>
        <translation>将“{row}”调整到 {length}</translation>
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
        <source>Freeze the numbers of “{show}”</source>
        <translation>固定“{show}”的编号</translation>
    </message>
    <message>
        <source>Give a shift in “{show}” to {creator}</source>
        <translation>把“{show}”的一个班次交给 {creator}</translation>
    </message>
    <message>
        <source>Give shift to {creator} on “{show}”</source>
        <translation>把“{show}”的班次交给 {creator}</translation>
    </message>
    <message>
        <source>Give “{product}” a picture</source>
        <translation>为“{product}”设置图片</translation>
    </message>
    <message>
        <source>Give “{show}” to new brand “{brand}”</source>
        <translation>把“{show}”改为新品牌“{brand}”</translation>
    </message>
    <message>
        <source>Hand over to {creator} on “{show}”</source>
        <translation>在“{show}”中交接给 {creator}</translation>
    </message>
    <message>
        <source>Hold {studio} again</source>
        <translation>重新预留 {studio}</translation>
    </message>
    <message>
        <source>Import a creator from {file}</source>
        <translation>从 {file} 导入一位达人</translation>
    </message>
    <message>
        <source>Import a product from {file}</source>
        <translation>从 {file} 导入一个商品</translation>
    </message>
    <message>
        <source>Import a studio from {file}</source>
        <translation>从 {file} 导入一个直播间</translation>
    </message>
    <message>
        <source>Import plan from {file}</source>
        <translation>从 {file} 导入计划</translation>
    </message>
    <message>
        <source>Import results from {file}</source>
        <translation>从 {file} 导入直播结果</translation>
    </message>
    <message>
        <source>Import {count} creators from {file}</source>
        <translation>从 {file} 导入 {count} 位达人</translation>
    </message>
    <message>
        <source>Import {count} products from {file}</source>
        <translation>从 {file} 导入 {count} 个商品</translation>
    </message>
    <message>
        <source>Import {count} rows from {file}</source>
        <translation>从 {file} 导入 {count} 行</translation>
    </message>
    <message>
        <source>Import {count} studios from {file}</source>
        <translation>从 {file} 导入 {count} 个直播间</translation>
    </message>
    <message>
        <source>Insert {count} rows of “{show}”</source>
        <translation>插入“{show}”的 {count} 行</translation>
    </message>
    <message>
        <source>Insert “{name}”</source>
        <translation>插入“{name}”</translation>
    </message>
    <message>
        <source>Let the numbers of “{show}” follow</source>
        <translation>让“{show}”的编号随顺序变化</translation>
    </message>
    <message>
        <source>Let “{row}” follow</source>
        <translation>让“{row}”顺接上一行</translation>
    </message>
    <message>
        <source>Lock rundown of “{show}”</source>
        <translation>锁定“{show}”的流程表</translation>
    </message>
    <message>
        <source>Lock “{row}”</source>
        <translation>锁定“{row}”</translation>
    </message>
    <message>
        <source>Make {product} active</source>
        <translation>恢复 {product} 在售</translation>
    </message>
    <message>
        <source>Move booking to {studio}</source>
        <translation>把预订移到 {studio}</translation>
    </message>
    <message>
        <source>Move column “{column}”</source>
        <translation>移动列“{column}”</translation>
    </message>
    <message>
        <source>Move shift of {creator}</source>
        <translation>移动 {creator} 的班次</translation>
    </message>
    <message>
        <source>Move the rows before “{row}”</source>
        <translation>移动“{row}”之前的行</translation>
    </message>
    <message>
        <source>Move {count} rows</source>
        <translation>移动 {count} 行</translation>
    </message>
    <message>
        <source>Move {product} in “{row}”</source>
        <translation>在“{row}”中移动 {product}</translation>
    </message>
    <message>
        <source>Move “{row}”</source>
        <translation>移动“{row}”</translation>
    </message>
    <message>
        <source>Move “{show}”</source>
        <translation>移动“{show}”</translation>
    </message>
    <message>
        <source>Number the pins of “{show}”</source>
        <translation>为“{show}”的置顶重新编号</translation>
    </message>
    <message>
        <source>Number “{row}”</source>
        <translation>为“{row}”编号</translation>
    </message>
    <message>
        <source>Only link {product}</source>
        <translation>{product} 只挂链接</translation>
    </message>
    <message>
        <source>Paste {count} rows</source>
        <translation>粘贴 {count} 行</translation>
    </message>
    <message>
        <source>Print {number} of “{show}”</source>
        <translation>“{show}”的第 {number} 次打印</translation>
    </message>
    <message>
        <source>Release {studio}</source>
        <translation>释放 {studio}</translation>
    </message>
    <message>
        <source>Rename column “{column}”</source>
        <translation>重命名列“{column}”</translation>
    </message>
    <message>
        <source>Rename layout “{name}”</source>
        <translation>重命名布局“{name}”</translation>
    </message>
    <message>
        <source>Rename version {number}</source>
        <translation>重命名版本 {number}</translation>
    </message>
    <message>
        <source>Rename “{row}”</source>
        <translation>重命名“{row}”</translation>
    </message>
    <message>
        <source>Renumber “{show}”</source>
        <translation>重新编号“{show}”</translation>
    </message>
    <message>
        <source>Reopen {studio}</source>
        <translation>重新开放 {studio}</translation>
    </message>
    <message>
        <source>Repeat “{show}”</source>
        <translation>重复“{show}”</translation>
    </message>
    <message>
        <source>Replace “{text}” in {count} cells</source>
        <translation>在 {count} 个单元格中替换“{text}”</translation>
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
        <source>Run {count} rows again</source>
        <translation>恢复 {count} 行</translation>
    </message>
    <message>
        <source>Run “{row}” again</source>
        <translation>恢复“{row}”</translation>
    </message>
    <message>
        <source>Save layout “{name}”</source>
        <translation>保存布局“{name}”</translation>
    </message>
    <message>
        <source>Save template “{name}”</source>
        <translation>保存模板“{name}”</translation>
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
        <source>Sell {product} in “{row}”</source>
        <translation>在“{row}”中售卖 {product}</translation>
    </message>
    <message>
        <source>Set aside stock of {product}</source>
        <translation>预留 {product} 的库存</translation>
    </message>
    <message>
        <source>Set bounds of “{row}”</source>
        <translation>设置“{row}”的时长范围</translation>
    </message>
    <message>
        <source>Set colour of “{row}”</source>
        <translation>设置“{row}”的颜色</translation>
    </message>
    <message>
        <source>Set coupon of {product}</source>
        <translation>设置 {product} 的优惠券</translation>
    </message>
    <message>
        <source>Set hosts of “{row}”</source>
        <translation>设置“{row}”的主播</translation>
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
        <source>Set limit of {product}</source>
        <translation>设置 {product} 的限购</translation>
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
        <source>Set shift of {creator} on “{show}”</source>
        <translation>设置 {creator} 在“{show}”的班次</translation>
    </message>
    <message>
        <source>Set start of “{row}”</source>
        <translation>设置“{row}”的开始方式</translation>
    </message>
    <message>
        <source>Set status of “{row}”</source>
        <translation>设置“{row}”的状态</translation>
    </message>
    <message>
        <source>Set status of “{show}” to {status}</source>
        <translation>把“{show}”的状态设为{status}</translation>
    </message>
    <message>
        <source>Skip {count} rows</source>
        <translation>跳过 {count} 行</translation>
    </message>
    <message>
        <source>Skip “{row}”</source>
        <translation>跳过“{row}”</translation>
    </message>
    <message>
        <source>Speak of {product}</source>
        <translation>口播 {product}</translation>
    </message>
    <message>
        <source>Start “{show}” from “{name}”</source>
        <translation>以“{name}”开始“{show}”</translation>
    </message>
    <message>
        <source>Swap {creator} and {other}</source>
        <translation>对调 {creator} 与 {other}</translation>
    </message>
    <message>
        <source>Take away the picture of “{product}”</source>
        <translation>移除“{product}”的图片</translation>
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
        <source>Take {product} out of the show</source>
        <translation>把 {product} 移出直播</translation>
    </message>
    <message>
        <source>Take {product} out of “{row}”</source>
        <translation>从“{row}”移除 {product}</translation>
    </message>
    <message>
        <source>Unlock rundown of “{show}”</source>
        <translation>解锁“{show}”的流程表</translation>
    </message>
    <message>
        <source>Unlock “{row}”</source>
        <translation>解锁“{row}”</translation>
    </message>
    <message>
        <source>Waive: {finding}</source>
        <translation>豁免：{finding}</translation>
    </message>
    <message>
        <source>{creator} confirms “{show}”</source>
        <translation>{creator} 确认参加“{show}”</translation>
    </message>
    <message>
        <source>{creator} declines “{show}”</source>
        <translation>{creator} 谢绝“{show}”</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Active</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>By</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Clocks change</source>
        <translation>换钟</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>佣金率</translation>
    </message>
    <message>
        <source>Compare-at price</source>
        <translation>划线价</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Cue: {name}</source>
        <translation>提示：{name}</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Off air</source>
        <translation>下播</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>商品行</translation>
    </message>
    <message>
        <source>Offer ID</source>
        <translation>商品行编号</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>开播</translation>
    </message>
    <message>
        <source>On air for</source>
        <translation>直播时长</translation>
    </message>
    <message>
        <source>On camera</source>
        <translation>出镜</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>商品编号</translation>
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
        <source>Slack</source>
        <translation>空档</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>口播</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>已询问</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助理</translation>
    </message>
    <message>
        <source>Auction</source>
        <translation>竞拍</translation>
    </message>
    <message>
        <source>Back time</source>
        <translation>最晚开始</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>板块</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>通告单</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更单</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>收尾</translation>
    </message>
    <message>
        <source>Co-host</source>
        <translation>副播</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已婉拒</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>导播</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>定点结束</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>询价</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>秒杀</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>顺接</translation>
    </message>
    <message>
        <source>Giveaway</source>
        <translation>福利赠送</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>图文</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>嘉宾</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Hard start</source>
        <translation>定点开始</translation>
    </message>
    <message>
        <source>Hero</source>
        <translation>爆款</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主播</translation>
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
        <source>Idea</source>
        <translation>构想</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>环节类型</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>灯光</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限购</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>标价</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>直播中</translation>
    </message>
    <message>
        <source>Live price</source>
        <translation>直播价</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>场控</translation>
    </message>
    <message>
        <source>Never say</source>
        <translation>禁用说法</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>开场</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>中控</translation>
    </message>
    <message>
        <source>Operator sheet</source>
        <translation>中控单</translation>
    </message>
    <message>
        <source>Over / under</source>
        <translation>超时 / 不足</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>链接号</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Prep list</source>
        <translation>备货清单</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>制片</translation>
    </message>
    <message>
        <source>Producer rundown</source>
        <translation>制片流程单</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>利润款</translation>
    </message>
    <message>
        <source>Props</source>
        <translation>道具</translation>
    </message>
    <message>
        <source>Q&amp;A</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已释放</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>预留库存</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>最短</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>空档</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音响</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始方式</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>直播间</translation>
    </message>
    <message>
        <source>Stylist</source>
        <translation>造型</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>卖点</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>勾选</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>引流</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Week schedule</source>
        <translation>周排期</translation>
    </message>
</context>
<context>
    <name>totals</name>
    <message>
        <source>studio cost {cost}</source>
        <translation>直播间费用 {cost}</translation>
    </message>
    <message>
        <source>{count} shows</source>
        <translation>{count} 场直播</translation>
    </message>
    <message>
        <source>{length} on air</source>
        <translation>直播 {length}</translation>
    </message>
</context>
<context>
    <name>week</name>
    <message>
        <source>always</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>{amount} a show</source>
        <translation>每场 {amount}</translation>
    </message>
    <message>
        <source>{amount}/h</source>
        <translation>{amount}/小时</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Copied to {count} days.</source>
        <translation>已复制到 {count} 天。</translation>
    </message>
    <message>
        <source>Deleted “{column}” with {count} cells. Undo brings them back.</source>
        <translation>已删除“{column}”及 {count} 个单元格。可以撤销恢复。</translation>
    </message>
    <message>
        <source>Deleting takes {count} cells with it, in all shows. It can be undone.</source>
        <translation>删除会一并去掉所有场次中的 {count} 个单元格。可以撤销。</translation>
    </message>
    <message>
        <source>The language changes when Show Planner starts again.</source>
        <translation>下次启动 Show Planner 时更换语言。</translation>
    </message>
    <message>
        <source>in {count} rows</source>
        <translation>在 {count} 行中</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} 字</translation>
    </message>
    <message>
        <source>{count} creators</source>
        <translation>{count} 位达人</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>{count} 个错误</translation>
    </message>
    <message>
        <source>{count} hosts</source>
        <translation>{count} 位主播</translation>
    </message>
    <message>
        <source>{count} matches</source>
        <translation>{count} 处匹配</translation>
    </message>
    <message>
        <source>{count} pinned in order</source>
        <translation>{count} 个按顺序置顶</translation>
    </message>
    <message>
        <source>{count} products</source>
        <translation>{count} 个商品</translation>
    </message>
    <message>
        <source>{count} replaced</source>
        <translation>已替换 {count} 处</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>{count} rows selected</source>
        <translation>已选 {count} 行</translation>
    </message>
    <message>
        <source>{count} segments</source>
        <translation>{count} 个环节</translation>
    </message>
    <message>
        <source>{count} shows</source>
        <translation>{count} 场</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} 步</translation>
    </message>
    <message>
        <source>{count} studios</source>
        <translation>{count} 个直播间</translation>
    </message>
    <message>
        <source>{count} waived</source>
        <translation>{count} 个已豁免</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count} 个警告</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} 个单词</translation>
    </message>
</context>
<context>
    <name>zone changes</name>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source>The rules of time zones have changed (tz database {before} → {after}). Every local time in this plan stays; {what} at another moment now.</source>
        <translation>时区规则有变（tz 数据库 {before} → {after}）。计划中的当地时间都不变；{what}现在对应另一个时刻。</translation>
    </message>
    <message>
        <source>a booking</source>
        <translation>一个预订</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>以及另外 {count} 个</translation>
    </message>
    <message>
        <source>ends at another moment in UTC</source>
        <translation>结束于 UTC 的另一个时刻</translation>
    </message>
    <message>
        <source>{count} bookings</source>
        <translation>{count} 个预订</translation>
    </message>
    <message>
        <source>{count} shows</source>
        <translation>{count} 场</translation>
    </message>
    <message>
        <source>{length} earlier in UTC</source>
        <translation>在 UTC 中提前 {length}</translation>
    </message>
    <message>
        <source>{length} later in UTC</source>
        <translation>在 UTC 中推后 {length}</translation>
    </message>
    <message>
        <source>{what} are</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
</context>
</TS>
