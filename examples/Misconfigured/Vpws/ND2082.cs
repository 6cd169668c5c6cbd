namespace NetDsl.Examples.Misconfigured;

/// <summary>CE1 has an IPv6 address on a link whose packets IP interworking carries.</summary>
public static partial class ND2082
{
    public static Network Bad() => Network.Define("ND2082", net =>
    {
        net.TwoCes(
            "GE",
            ce => ce.Interface("GE0/1/0", ac =>
            {
                ac.Address("10.1.1.1/30");
                ac.Ipv6Address("2001:DB8::1/64"); // expect ND2082
            }),
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30")), pw => pw.IpInterworking(), ac => ac.LocalCeBroadcast());
    });
}
