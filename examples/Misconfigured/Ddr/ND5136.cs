namespace NetDsl.Examples.Misconfigured;

/// <summary>A further network is watched in the words of Comware 5.</summary>
public static partial class ND5136
{
    public static Network Bad() => Network.Define("ND5136", net =>
    {
        net.Branch(r =>
        {
            r.Raw("standby routing-rule 1 ip 50.0.0.0 255.0.0.0"); // expect ND5136
        });
    });
}
