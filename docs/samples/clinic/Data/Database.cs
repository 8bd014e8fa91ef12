namespace SmallClinic.Data;

/// <summary>Which database, and what happens to it at a start.</summary>
public static class Database
{
    /// <summary><c>--database "Host=..."</c> is PostgreSQL, any other connection string SQLite, and none a file in the folder.</summary>
    public static void Use(DbContextOptionsBuilder options, string? connection, string folder)
    {
        Directory.CreateDirectory(folder);
        _ = connection?.Contains("Host=", StringComparison.OrdinalIgnoreCase) == true
            ? options.UseNpgsql(connection)
            : options.UseSqlite(connection ?? "Data Source=" + Path.Combine(folder, "clinic.db"));
    }

    /// <summary>Brings the tables up to date; adds definitions that are new and, where there is nobody yet, accounts and the invented caseload.</summary>
    public static async Task PrepareAsync(IServiceProvider services, int clients)
    {
        await using ClinicContext db = await services.GetRequiredService<IDbContextFactory<ClinicContext>>().CreateDbContextAsync();
        if (db.Database.IsSqlite())
        {
            // Readers and the writer do not wait for one another. EF Core sets this only for a file that it makes itself.
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = 'wal'");

            // Left behind by a process that was killed while it migrated; the file is ours alone.
            await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"");
        }

        await db.Database.MigrateAsync();
        if (!await db.Accounts.AnyAsync())
        {
            db.Accounts.AddRange(LocalAccounts.First(services.GetRequiredService<IConfiguration>(), services.GetRequiredService<IHostEnvironment>().IsDevelopment()));
        }

        string[] known = await db.Definitions.Select(one => one.ContentHash).ToArrayAsync();
        db.Definitions.AddRange(services.GetRequiredService<Shelf>().Forms.Where(form => !known.Contains(form.ContentHash))
            .Select(form => new StoredDefinition(form.ContentHash, AllianceJson.WriteDefinition(form))));
        if (clients > 0 && !await db.Cases.AnyAsync())
        {
            services.GetRequiredService<InventedCaseload>().AddTo(db, clients);
        }

        await db.SaveChangesAsync();
    }
}
