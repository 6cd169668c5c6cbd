using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The backup is an NBMA network, and no neighbor is named.</summary>
public static partial class ND5088
{
    public static Network Bad() => Network.Define("ND5088", net =>
    {
        net.Branch(bri: line =>
        {
            line.Ospf(ospf => ospf.NetworkType(ComwareOspfNetworkType.Nbma)); // expect ND5088
        });
    });
}
