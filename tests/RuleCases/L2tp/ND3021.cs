namespace NetDsl.Examples.Misconfigured;

public static partial class ND3021
{
    public static Network Bad_one_shot_change() => Network.Define("ND3021", net =>
    {
        net.Lac1(group: g =>
        {
            g.Raw("start l2tp add ip 4.4.4.4"); // expect ND3021
        });
    });

    public static Network Good() => Network.Define("ND3021", net =>
    {
        net.Lac1(lac: lac =>
        {
            lac.Lns("4.4.4.4").ByPreference();
            lac.Block("4.4.4.4");
        });
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND3021", net =>
    {
        net.Lac1(lac: lac =>
        {
            lac.Lns("4.4.4.4").ByPreference(on);
            lac.Block("4.4.4.4");
        });
    });
}
