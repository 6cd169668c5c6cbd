using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3103
{
    public static Network Fixed() => Network.Define("ND3103", net =>
    {
        net.Lac1(lac: side =>
        {
            side.CallingNumber(true);
            side.CallingNumberFormat(CallingNumberFormat.Version1);
        });
    });

    public static Network Bad_on_the_device() => Network.Define("ND3103", net =>
    {
        net.Lac1(
            lac1 => lac1.L2tp(l2tp => l2tp.CallingNumber(false)),
            group: lac1 => lac1.Raw("calling-number-avp format include mac vlan")); // expect ND3103
    });

    public static Network Fixed_on_the_device() => Network.Define("ND3103", net =>
    {
        net.Lac1(
            lac1 => lac1.L2tp(l2tp => l2tp.CallingNumber(true)),
            group: lac1 => lac1.Raw("calling-number-avp format include mac vlan"));
    });

    public static Network Good_the_group_wins() => Network.Define("ND3103", net =>
    {
        net.Lac1(
            lac1 => lac1.L2tp(l2tp => l2tp.CallingNumber(false)),
            lac: side => side.CallingNumber(true).CallingNumberFormat(CallingNumberFormat.Version1));
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND3103", net =>
    {
        net.Lac1(
            lac1 => lac1.L2tp(l2tp => l2tp.CallingNumber(false)),
            lac: side => side.CallingNumber(on).CallingNumberFormat(CallingNumberFormat.Version1));
    });
}
