namespace NetDsl.Examples.Misconfigured;

/// <summary>A global IMA group has a bypass.</summary>
public static partial class ND2048
{
    public static Network Bad() => Network.Define("ND2048", net =>
    {
        net.Pe1(pe => pe.Interface("Global-Ima-Group1.1", ac =>
        {
            ac.Pvc(1, 100);
            ac.Pseudowire("2.2.2.2", 1);
            ac.BypassPseudowire("3.3.3.3", 2); // expect ND2048
        }));
    });
}
