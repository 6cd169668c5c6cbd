using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The calling number has a format and is turned off.</summary>
public static partial class ND3103
{
    public static Network Bad() => Network.Define("ND3103", net =>
    {
        net.Lac1(lac: side =>
        {
            side.CallingNumber(false);
            side.CallingNumberFormat(CallingNumberFormat.Version1); // expect ND3103
        });
    });
}
