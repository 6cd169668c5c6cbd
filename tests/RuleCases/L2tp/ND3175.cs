namespace NetDsl.Examples.Misconfigured;

public static partial class ND3175
{
    public static Network Fixed() => Network.Define("ND3175", net =>
    {
        net.HotBackup(lac =>
        {
        });
    });

    public static Network Bad_backup_of_l2tp() => Network.Define("ND3175", net =>
    {
        net.HotBackup(lac => lac.RemoteBackupProfile("p1", profile =>
        {
            profile.Raw("undo service-type l2tp"); // expect ND3175
        }));
    });

    public static Network Bad_number_of_tunnels() => Network.Define("ND3175", net =>
    {
        net.HotBackup(lac => lac.Raw("undo set l2tp tunnel base-id")); // expect ND3175
    });

    public static Network Bad_l2tp_as_a_whole() => Network.Define("ND3175", net =>
    {
        net.HotBackup(lac => lac.Raw("undo l2tp enable").Raw("undo radius-server group RADIUS1").Raw("undo remote-backup-profile p1").Raw("undo remote-backup-service s1")); // expect ND3175
    });

    public static Network Good_something_else() => Network.Define("ND3175", net =>
    {
        net.HotBackup(lac => lac.Raw("undo l2tp-group old").Raw("undo lns-group old").Raw("undo icmp name timestamp-request receive"));
    });

    public static Network Unknown(L2tpGroupName name) => Network.Define("ND3175", net =>
    {
        net.HotBackup(lac =>
        {
            lac.L2tpGroup(name);
            lac.Raw("undo l2tp-group old");
        });
    });
}
