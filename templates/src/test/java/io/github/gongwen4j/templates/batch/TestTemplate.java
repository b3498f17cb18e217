package io.github.gongwen4j.templates.batch;

import io.github.gongwen4j.read.Format;
import io.github.gongwen4j.templates.Template;

/** A small template with a parameter of each kind that tables know. */
final class TestTemplate {
    static final Template NOTICE = Template.read(
            """
            template: notice
            label: 通知 / Notice
            parameters:
              - {name: organ, label: 发文机关 / From, type: organ}
              - {name: to, label: 主送机关 / To, type: list}
              - {name: serial, label: 发文序号 / Serial, type: number, whole: true, min: 1}
              - {name: date, label: 成文日期 / Date, type: date}
              - {name: rules, label: 要求 / Rules, type: list, optional: true}
              - {name: rooms, label: 场所 / Rooms, type: list, optional: true, fields: [{name: name, label: 名称 / Name}, {name: guide, label: 讲解人 / Guide, optional: true}]}
            document:
              kind: circular
              title: ｛发文机关｝关于开放档案馆的通知
              header: {organs: ｛发文机关｝, number: 云档发〔｛成文日期：年份｝〕｛发文序号｝号}
              to: ｛主送机关｝
              text:
                - ｛发文机关.简称｝定期开放档案馆。
                - ｛要求｝
                - {for: 处 in 场所, do: 开放｛处.名称｝。}
              signature: ｛发文机关｝
              date: ｛成文日期｝
            """,
            Format.YAML,
            "notice.yaml");

    private TestTemplate() {}
}
