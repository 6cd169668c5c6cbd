using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The calling number is the logical line ID, which RADIUS is not asked for.</summary>
public static partial class ND3105
{
    public static Network Bad() => Network.Define("ND3105", net =>
    {
        net.Lac1(lac: side =>
        {
            side.CallingNumberFormat(CallingNumberFormat.Llid); // expect ND3105
        });
    });
}
