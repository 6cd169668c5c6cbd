namespace NetDsl.Examples.Misconfigured;

/// <summary>A sub-interface has a pseudowire and no VLAN.</summary>
public static partial class ND2059
{
    public static Network Bad() => Network.Define("ND2059", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0.1", ac => ac.Pseudowire("2.2.2.2", 1)); // expect ND2059
        });
    });
}
