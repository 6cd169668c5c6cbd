namespace NetDsl.Examples.Misconfigured;

/// <summary>OSPF is silent on the backup.</summary>
public static partial class ND5084
{
    public static Network Bad() => Network.Define("ND5084", net =>
    {
        net.Branch(ospf: ospf =>
        {
            ospf.Preference(20);
            ospf.SilentInterface("Bri2/4/0"); // expect ND5084
        });
    });
}
