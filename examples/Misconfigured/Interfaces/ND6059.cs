namespace NetDsl.Examples.Misconfigured;

/// <summary>Two sub-interfaces of a port take VLAN 10.</summary>
public static partial class ND6059
{
    public static Network Bad() => Network.Define("ND6059", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0.1", ac => ac.Dot1q(10).Pseudowire("2.2.2.2", 1));
            pe.Interface("GE0/1/0.2", ac =>
            {
                ac.Dot1q(10); // expect ND6059
                ac.Pseudowire("3.3.3.3", 2);
            });
        });
    });
}
