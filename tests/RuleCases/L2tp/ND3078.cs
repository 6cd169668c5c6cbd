namespace NetDsl.Examples.Misconfigured;

public static partial class ND3078
{
    public static Network Good() => Network.Define("ND3078", net =>
    {
        net.Lac1(domain: d => d.L2tpByRadius(false));
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND3078", net =>
    {
        net.Lac1(domain: d => d.L2tpByRadius(on));
    });
}
