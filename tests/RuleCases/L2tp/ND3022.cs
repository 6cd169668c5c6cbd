namespace NetDsl.Examples.Misconfigured;

public static partial class ND3022
{
    public static Network Bad_password() => Network.Define("ND3022", net =>
    {
        net.Lac1(group: g =>
        {
            g.PasswordFor("3.3.3.33", Secret.FromEnvironment("CITY_PASSWORD")); // expect ND3022
        });
    });

    public static Network Bad_block() => Network.Define("ND3022", net =>
    {
        net.Lac1(lac: lac =>
        {
            lac.Lns("4.4.4.4").ByPreference();
            lac.Block("4.4.4.44"); // expect ND3022
        });
    });

    public static Network Good() => Network.Define("ND3022", net =>
    {
        net.Lac1(group: g => g.TunnelNameFor("3.3.3.3", "city").PasswordFor("3.3.3.3", L2tpParts.Password));
    });

    public static Network Good_from_RADIUS() => Network.Define("ND3022", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g => g.TunnelName("gold").TunnelNameFor("4.4.4.4", "city").Password(L2tpParts.Password).Lac(l => l.LnsFromRadius().Source("LoopBack0")));
        });
    });

    public static Network Unknown(Ipv4Address address) => Network.Define("ND3022", net =>
    {
        net.Lac1(group: g => g.TunnelNameFor(address, "city"), lac: lac => lac.Lns("4.4.4.4"));
        net.Lns1(group: g => g.Description("not reached by that name"));
    });
}
