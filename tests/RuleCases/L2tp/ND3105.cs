using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3105
{
    public static Network Good() => Network.Define("ND3105", net =>
    {
        net.Lac1(
            lac1 => lac1.RadiusGroup("radius1", radius => radius.Raw("radius-server calling-station-id include llid user-type ppp")),
            lac: side => side.CallingNumberFormat(CallingNumberFormat.Llid));
    });

    public static Network Unknown(Input<CallingNumberFormat> format) => Network.Define("ND3105", net =>
    {
        net.Lac1(lac: side => side.CallingNumberFormat(format));
    });
}
