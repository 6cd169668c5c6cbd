namespace NetDsl.Examples.Misconfigured;

/// <summary>CE1 and CE2 are in different subnets, and CE1 makes no host route to CE2.</summary>
public static partial class ND2068
{
    public static Network Bad() => Network.Define("ND2068", net =>
    {
        net.TwoCes(
            "Pos",
            ce => ce.Interface("Pos0/1/0", ac =>
            {
                ac.Ppp();
                ac.Address("10.1.1.1/30");
                ac.PppPeerHostRouteSuppress(); // expect ND2068
            }),
            ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.2.2/30")));
    });
}
