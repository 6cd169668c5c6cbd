namespace NetDsl.Examples.Misconfigured;

/// <summary>Users who are sent into a tunnel come in where packets are distributed to VPN instances.</summary>
public static partial class ND3093
{
    public static Network Bad() => Network.Define("ND3093", net =>
    {
        net.Lac1(lac1 => lac1.Interface("GE0/2/0.1", access => access.Bas(bas =>
        {
            bas.AuthenticateByPpp();
            bas.Raw("802.1p-to-vpn"); // expect ND3093
        })));
    });
}
