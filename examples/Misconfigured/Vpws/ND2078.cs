namespace NetDsl.Examples.Misconfigured;

/// <summary>A circuit that is not Ethernet names its CE.</summary>
public static partial class ND2078
{
    public static Network Bad() => Network.Define("ND2078", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("Pos0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.IpInterworking());
            ac.LocalCe("10.1.1.1"); // expect ND2078
        }));
    });
}
