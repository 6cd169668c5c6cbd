namespace NetDsl.Examples.Misconfigured;

/// <summary>BGP sessions with LNS users on a device that backs up another one.</summary>
public static partial class ND3092
{
    public static Network Bad() => Network.Define("ND3092", net =>
    {
        net.HotBackup(lac1: lac1 => lac1.Aaa(aaa =>
        {
            aaa.LnsUserLimit(1000);
            aaa.BgpOverLns(); // expect ND3092
        }));
    });
}
