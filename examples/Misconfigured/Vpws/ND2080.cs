namespace NetDsl.Examples.Misconfigured;

/// <summary>PE1 names an address that CE1 does not have.</summary>
public static partial class ND2080
{
    public static Network Bad() => Network.Define("ND2080", net =>
    {
        var ce1 = net.HuaweiRouter("CE1", ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30")));
        var pe1 = net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.IpInterworking());
            ac.LocalCe("10.1.1.2"); // expect ND2080
        }));
        net.Link(ce1.Interface("GE0/1/0"), pe1.Interface("GE0/1/0"));
    });
}
