using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2082
{
    public static Network Good() => Network.Define("ND2082", net =>
    {
        net.TwoCes(
            "GE",
            ce => ce.Interface("GE0/1/0", ac =>
            {
                ac.Address("10.1.1.1/30");
            }),
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30")), pw => pw.IpInterworking(), ac => ac.LocalCeBroadcast());
    });

    public static Network Bad_isis() => Network.Define("ND2082", net =>
    {
        net.TwoCes(
            "GE",
            ce => ce.Interface("GE0/1/0", ac =>
            {
                ac.Address("10.1.1.1/30");
                ac.IsisEnable(1); // expect ND2082
            }),
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30")), pw => pw.IpInterworking(), ac => ac.LocalCeBroadcast());
    });

    public static Network Bad_link_local() => Network.Define("ND2082", net =>
    {
        net.TwoCes(
            "GE",
            ce => ce.Interface("GE0/1/0", ac =>
            {
                ac.Address("10.1.1.1/30");
                ac.Ipv6Enable(); // expect ND2082
            }),
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30")), pw => pw.IpInterworking(), ac => ac.LocalCeBroadcast());
    });

    public static Network Good_frames() => Network.Define("ND2082", net =>
    {
        net.TwoCes(
            "GE",
            ce => ce.Interface("GE0/1/0", ac =>
            {
                ac.Address("10.1.1.1/30");
                ac.Ipv6Address("2001:DB8::1/64");
            }),
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30")));
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND2082", net =>
    {
        net.TwoCes(
            "GE",
            ce => ce.Interface("GE0/1/0", ac =>
            {
                ac.Address("10.1.1.1/30");
                ac.Ipv6Enable(on);
            }),
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30")), pw => pw.IpInterworking(), ac => ac.LocalCeBroadcast());
    });

    public static Network Unknown_type(Input<PseudowireEncapsulation> type) => Network.Define("ND2082", net =>
    {
        net.TwoCes(
            "GE",
            ce => ce.Interface("GE0/1/0", ac =>
            {
                ac.Address("10.1.1.1/30");
                ac.Ipv6Enable();
            }),
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30")), pw => pw.Encapsulation(type));
    });
}
