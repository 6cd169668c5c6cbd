namespace NetDsl.Examples.Misconfigured;

/// <summary>Two sub-interfaces of one port have IP interworking, and one does not know the CE at the other end.</summary>
public static partial class ND2081
{
    public static Network Bad() => Network.Define("ND2081", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0.1", ac => ac.Dot1q(1).Pseudowire("2.2.2.2", 1, pw => pw.IpInterworking()).LocalCe("10.1.1.1").RemoteCe("10.1.1.2"));
            pe.Interface("GE0/1/0.2", ac =>
            {
                ac.Dot1q(2);
                ac.Pseudowire("2.2.2.2", 2, pw => pw.IpInterworking()); // expect ND2081
                ac.LocalCe("10.1.2.1");
            });
        });
    });
}
