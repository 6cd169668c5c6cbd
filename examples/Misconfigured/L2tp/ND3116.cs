namespace NetDsl.Examples.Misconfigured;

/// <summary>The profile of the L2TP users was never created.</summary>
public static partial class ND3116
{
    public static Network Bad() => Network.Define("ND3116", net =>
    {
        net.Lns1(domain: isp1 =>
        {
            isp1.L2tpQosProfile(inbound: "gold"); // expect ND3116
        });
    });
}
