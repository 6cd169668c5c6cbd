using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND2068
{
    public static Network Fixed() => Network.Define("ND2068", net =>
    {
        net.TwoCes(
            "Pos",
            ce => ce.Interface("Pos0/1/0", ac =>
            {
                ac.Ppp();
                ac.Address("10.1.1.1/30");
            }),
            ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.2.2/30")));
    });

    public static Network Bad_far_ce() => Network.Define("ND2068", net =>
    {
        net.TwoCes(
            "Pos",
            ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.1/30")),
            ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().PppPeerHostRouteSuppress().Address("10.1.2.2/30"))); // expect ND2068
    });

    public static Network Good_one_subnet() => Network.Define("ND2068", net =>
    {
        net.TwoCes(
            "Pos",
            ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().PppPeerHostRouteSuppress().Address("10.1.1.1/30")),
            ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.2/30")));
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND2068", net =>
    {
        net.TwoCes(
            "Pos",
            ce => ce.Interface("Pos0/1/0", ac =>
            {
                ac.Ppp();
                ac.Address("10.1.1.1/30");
                ac.PppPeerHostRouteSuppress(on);
            }),
            ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.2.2/30")));
    });

    public static Network Unknown_address(Ipv4Prefix address) => Network.Define("ND2068", net =>
    {
        net.TwoCes(
            "Pos",
            ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().PppPeerHostRouteSuppress().Address("10.1.1.1/30")),
            ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().Address(address)));
    });
}
