<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>terms</name>
    <message>
        <source>Opening</source>
        <translation>开场</translation>
    </message>
</context>
</TS>
