namespace NetDsl.Examples.Misconfigured;

/// <summary>A backup in the words of Comware 5.</summary>
public static partial class ND5135
{
    public static Network Bad() => Network.Define("ND5135", net =>
    {
        net.Branch(leased: i =>
        {
            i.Raw("standby timer delay 10 20"); // expect ND5135
        });
    });
}
