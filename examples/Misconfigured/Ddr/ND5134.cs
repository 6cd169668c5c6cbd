using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The interface negotiates its address and has a further one.</summary>
public static partial class ND5134
{
    public static Network Bad() => Network.Define("ND5134", net =>
    {
        net.H3cRouter("Office", r => r.Interface("Serial2/1/0", i =>
        {
            i.LinkProtocol(LinkProtocol.Ppp).AddressFrom(AddressSource.PppNegotiation);
            i.SecondaryAddress("10.1.2.1/30"); // expect ND5134
        }));
    });
}
