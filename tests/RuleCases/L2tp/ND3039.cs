namespace NetDsl.Examples.Misconfigured;

public static partial class ND3039
{
    public static Network Fixed() => Network.Define("ND3039", net =>
    {
        net.Lns1(lns: lns =>
        {
            lns.MandatoryLcp();
            lns.LacAuthenticationFirst();
        });
    });

    public static Network Good() => Network.Define("ND3039", net =>
    {
        net.Lns1(lns: lns => lns.LacAuthenticationFirst().MandatoryLcp(onMismatch: true));
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND3039", net =>
    {
        net.Lns1(lns: lns => lns.LacAuthenticationFirst(on));
    });
}
