using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The backup has an address, and asks the other end for one.</summary>
public static partial class ND5121
{
    public static Network Bad() => Network.Define("ND5121", net =>
    {
        net.Branch(bri: i =>
        {
            i.KeepaliveRetry(3);
            i.AddressFrom(AddressSource.PppNegotiation); // expect ND5121
        });
    });
}
