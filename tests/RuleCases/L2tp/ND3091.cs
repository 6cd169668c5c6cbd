namespace NetDsl.Examples.Misconfigured;

public static partial class ND3091
{
    public static Network Fixed() => Network.Define("ND3091", net =>
    {
        net.Lac1(domain: isp1 =>
        {
            isp1.IdleCut(60, 500);
        });
    });

    public static Network Good_on_the_lns() => Network.Define("ND3091", net =>
    {
        net.Lns1(domain: isp1 => isp1.Raw("value-added-service policy gold"));
    });

    public static Network Unknown(Input<bool> radius) => Network.Define("ND3091", net =>
    {
        net.Lac1(domain: isp1 => isp1.L2tpByRadius(radius).Raw("value-added-service policy gold"));
    });
}
