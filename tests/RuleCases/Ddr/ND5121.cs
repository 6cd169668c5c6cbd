using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5121
{
    public static Network Fixed() => Network.Define("ND5121", net =>
    {
        net.Branch(bri: i =>
        {
            i.KeepaliveRetry(3);
        });
    });

    public static Network Good() => Network.Define("ND5121", net =>
    {
        net.H3cRouter("Office", r => r.Interface("Serial2/1/0", i => i.LinkProtocol(LinkProtocol.Ppp).AddressFrom(AddressSource.PppNegotiation)));
    });

    public static Network Unknown(Input<AddressSource> source) => Network.Define("ND5121", net =>
    {
        net.H3cRouter("Office", r => r.Interface("Serial2/1/0", i => i.LinkProtocol(LinkProtocol.Ppp).AddressFrom(source)));
    });
}
