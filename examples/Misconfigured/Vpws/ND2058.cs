namespace NetDsl.Examples.Misconfigured;

/// <summary>The interface of a pseudowire is bound to a VPN instance.</summary>
public static partial class ND2058
{
    public static Network Bad() => Network.Define("ND2058", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.VpnInstance("blue"); // expect ND2058
            ac.Pseudowire("2.2.2.2", 1);
        }));
    });
}
