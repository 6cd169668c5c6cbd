namespace NetDsl.Examples.Misconfigured;

public static partial class ND3411
{
    public static Network Fixed() => Network.Define("ND3411", net =>
    {
        net.Lns1(group: g =>
        {
            g.Description("customers of the city");
        });
    });

    public static Network Bad_line_of_a_LAC() => Network.Define("ND3411", net =>
    {
        net.Lns1(group: g => g.Lac(lac =>
        {
            lac.SessionLimit(1000); // expect ND3411
        }));
    });

    public static Network Bad_line_of_an_LNS() => Network.Define("ND3411", net =>
    {
        net.Lac1(group: g => g.LnsSide(lns =>
        {
            lns.DefaultDomain("isp1"); // expect ND3411
        }));
    });

    public static Network Good() => Network.Define("ND3411", net =>
    {
        net.Lac1(group: g => g.TunnelNameFor("3.3.3.3", "lac1").LnsSide(lns => lns.MandatoryChap(false)), lac: lac => lac.SessionLimit(1000));
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND3411", net =>
    {
        net.Lac1(group: g => g.LnsSide(lns => lns.MandatoryChap(on)));
    });
}
