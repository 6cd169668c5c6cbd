namespace NetDsl.Examples.Misconfigured;

/// <summary>access-port stands on a sub-interface.</summary>
public static partial class ND2041
{
    public static Network Bad() => Network.Define("ND2041", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0.1", ac =>
        {
            ac.Dot1q(10);
            ac.Pseudowire("2.2.2.2", 1, pw => pw.AccessPort()); // expect ND2041
        }));
    });
}
