using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3102
{
    public static Network Fixed() => Network.Define("ND3102", net =>
    {
        net.Lac1(group: lac1 =>
        {
            lac1.Raw("calling-number-avp format version3");
        });
    });

    public static Network Bad_beside_a_modelled_one() => Network.Define("ND3102", net =>
    {
        net.Lac1(
            lac: side => side.CallingNumberFormat(CallingNumberFormat.Version1),
            group: lac1 => lac1.Raw("calling-number-avp format include mac vlan")); // expect ND3102
    });

    public static Network Bad_delimiter() => Network.Define("ND3102", net =>
    {
        net.Lac1(group: lac1 => lac1.Raw("calling-number-avp format include delimiter + mac vlan")); // expect ND3102
    });

    public static Network Bad_too_many_fields() => Network.Define("ND3102", net =>
    {
        net.Lac1(group: lac1 => lac1.Raw("calling-number-avp format include option82 mac interface domain sysname vlan agent-circuit-id agent-remote-id pevlan cevlan vlan")); // expect ND3102
    });

    public static Network Bad_option82() => Network.Define("ND3102", net =>
    {
        net.Lac1(group: lac1 => lac1.Raw("calling-number-avp format version3 include option82")); // expect ND3102
    });

    public static Network Good_fields() => Network.Define("ND3102", net =>
    {
        net.Lac1(group: lac1 => lac1.Raw("calling-number-avp format include delimiter # mac delimiter - vlan interface"));
    });

    public static Network Good_option82() => Network.Define("ND3102", net =>
    {
        net.Lac1(group: lac1 => lac1.Raw("calling-number-avp format version1 include option82"));
    });

    public static Network Unknown(Input<CallingNumberFormat> format) => Network.Define("ND3102", net =>
    {
        net.Lac1(lac: side => side.CallingNumberFormat(format));
    });
}
