namespace NetDsl.Examples.Misconfigured;

/// <summary>A reset stands in the configuration.</summary>
public static partial class ND3194
{
    public static Network Bad() => Network.Define("ND3194", net =>
    {
        net.HotBackup(lac =>
        {
            lac.Raw("reset l2tp tunnel lac tunnel-name lac1"); // expect ND3194
        });
    });
}
