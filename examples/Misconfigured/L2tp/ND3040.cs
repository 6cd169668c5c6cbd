namespace NetDsl.Examples.Misconfigured;

/// <summary>CHAP is repeated always, and only on a mismatch.</summary>
public static partial class ND3040
{
    public static Network Bad() => Network.Define("ND3040", net =>
    {
        net.Lns1(lns: lns =>
        {
            lns.MandatoryChap();
            lns.MandatoryChapOnMismatch(); // expect ND3040
        });
    });
}
