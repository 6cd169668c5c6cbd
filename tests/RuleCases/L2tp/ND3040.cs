namespace NetDsl.Examples.Misconfigured;

public static partial class ND3040
{
    public static Network Good() => Network.Define("ND3040", net =>
    {
        net.Lns1(lns: lns => lns.MandatoryChap().MandatoryLcpOnStrictMismatch());
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND3040", net =>
    {
        net.Lns1(lns: lns => lns.MandatoryChap(on).MandatoryChapOnMismatch().MandatoryLcp(onMismatch: on));
    });
}
