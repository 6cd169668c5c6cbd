namespace NetDsl.Examples.Misconfigured;

/// <summary>OAM mapping names a maintenance association that does not exist.</summary>
public static partial class ND2097
{
    public static Network Bad() => Network.Define("ND2097", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0.1", ac =>
        {
            ac.Dot1q(10);
            ac.Pseudowire("2.2.2.2", 1);
            ac.CfmOamMapping("md1", "ma1"); // expect ND2097
        }));
    });
}
