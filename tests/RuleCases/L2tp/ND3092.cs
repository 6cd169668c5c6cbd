namespace NetDsl.Examples.Misconfigured;

public static partial class ND3092
{
    public static Network Fixed() => Network.Define("ND3092", net =>
    {
        net.HotBackup(lac1: lac1 => lac1.Aaa(aaa =>
        {
            aaa.LnsUserLimit(1000);
        }));
    });

    public static Network Good_alone() => Network.Define("ND3092", net =>
    {
        net.Lns1(lns1 => lns1.Aaa(aaa => aaa.BgpOverLns()));
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND3092", net =>
    {
        net.HotBackup(lac1: lac1 => lac1.Aaa(aaa => aaa.BgpOverLns(on)));
    });
}
