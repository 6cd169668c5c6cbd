using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The interface has a second dialer group.</summary>
public static partial class ND5102
{
    public static Network Bad() => Network.Define("ND5102", net =>
    {
        net.Branch(r => r.DialRule(2, DialProtocol.Ip), bri: i =>
        {
            i.Raw("dialer-group 2"); // expect ND5102
        });
    });
}
