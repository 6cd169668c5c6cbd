namespace NetDsl.Examples.Misconfigured;

public static partial class ND3030
{
    public static Network Bad_none_on_the_LNS() => Network.Define("ND3030", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g => g.Starts("gold"));
        }, domain: d => d.L2tpGroup("gold"));
        net.Lns1(lns =>
        {
            lns.L2tpGroup("lns2", g => g.Lns(1, "gold").Authentication(false)); // expect ND3030
        });
    });

    public static Network Bad_none_on_the_LAC() => Network.Define("ND3030", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g => g.TunnelName("gold").Lac(l => l.Lns("3.3.3.3").Source("LoopBack0")).Authentication(false)); // expect ND3030
        }, domain: d => d.L2tpGroup("gold"));
        net.Lns1(lns =>
        {
            lns.L2tpGroup("lns2", g => g.Password(L2tpParts.Password).Lns(1, "gold"));
        });
    });

    public static Network Good_cannot_be_compared() => Network.Define("ND3030", net =>
    {
        net.Lac1(group: g => g.Password(Secret.FromEnvironment("PASSWORD_OF_LAC1")));
        net.Lns1(group: g => g.Password(Secret.FromFile("lns1.txt")));
    });

    public static Network Good_not_authenticated() => Network.Define("ND3030", net =>
    {
        net.Lac1(group: g => g.Password("blue-42-moon").Authentication(false)); // expect ND6201
        net.Lns1(group: g => g.Password("blue-24-moon").Authentication(false)); // expect ND6201
    });

    public static Network Good_for_this_LNS() => Network.Define("ND3030", net =>
    {
        net.Lac1(group: g => g.Password("blue-42-moon").PasswordFor("3.3.3.3", "blue-24-moon")); // expect ND6201
        net.Lns1(group: g => g.Password("blue-24-moon")); // expect ND6201
    });

    public static Network Unknown(Secret password) => Network.Define("ND3030", net =>
    {
        net.Lac1(group: g => g.Password("blue-42-moon")); // expect ND6201
        net.Lns1(group: g => g.Password(password));
    });
}
