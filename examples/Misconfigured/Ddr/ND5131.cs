using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>A further line has an address in the network of the leased line.</summary>
public static partial class ND5131
{
    public static Network Bad() => Network.Define("ND5131", net =>
    {
        net.Branch(r => r.Interface("Serial2/1/1", i =>
        {
            i.LinkProtocol(LinkProtocol.Ppp);
            i.Address("10.1.1.2/30"); // expect ND5131
        }));
    });
}
