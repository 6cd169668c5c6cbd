namespace NetDsl.Examples.Misconfigured;

/// <summary>PE1 carries IP packets to an Ethernet port and does not know its CE.</summary>
public static partial class ND2079
{
    public static Network Bad() => Network.Define("ND2079", net =>
    {
        var ce1 = net.HuaweiRouter("CE1", ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30")));
        var pe1 = net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1, pw => pw.IpInterworking()); // expect ND2079
        }));
        net.Link(ce1.Interface("GE0/1/0"), pe1.Interface("GE0/1/0"));
    });
}
