namespace NetDsl.Examples.Misconfigured;

/// <summary>A line deletes the group that the program describes.</summary>
public static partial class ND3175
{
    public static Network Bad() => Network.Define("ND3175", net =>
    {
        net.HotBackup(lac =>
        {
            lac.Raw("undo l2tp-group lac1"); // expect ND3175
        });
    });
}
