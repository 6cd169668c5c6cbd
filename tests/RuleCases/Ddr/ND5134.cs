using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5134
{
    public static Network Fixed() => Network.Define("ND5134", net =>
    {
        net.H3cRouter("Office", r => r.Interface("Serial2/1/0", i =>
        {
            i.LinkProtocol(LinkProtocol.Ppp).AddressFrom(AddressSource.PppNegotiation);
        }));
    });

    public static Network Bad_borrowed() => Network.Define("ND5134", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Loopback(0, i => i.Address("10.255.0.1/32"));
            r.Interface("Serial2/1/0", i =>
            {
                i.LinkProtocol(LinkProtocol.Ppp).Unnumbered("LoopBack0");
                i.SecondaryAddress("10.1.2.1/30"); // expect ND5134
            });
        });
    });

    public static Network Good() => Network.Define("ND5134", net =>
    {
        net.Branch(leased: i => i.SecondaryAddress("10.1.2.1/30"));
    });

    public static Network Unknown(Ipv4Prefix address) => Network.Define("ND5134", net =>
    {
        net.Branch(leased: i => i.SecondaryAddress(address));
    });
}
